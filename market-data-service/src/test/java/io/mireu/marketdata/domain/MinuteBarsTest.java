package io.mireu.marketdata.domain;

import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static io.mireu.marketdata.domain.FeedFixtures.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.market.Bar;
import io.mireu.model.market.DataOrigin;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MinuteBarsTest {

    private final MinuteBars bars = new MinuteBars(MINI);

    @Test
    void theFirstTradeOfALaterMinuteCompletesTheMinute() {
        assertThat(bars.add(trade("10:00:00", "1100.00", 1, 1))).isEmpty();
        assertThat(bars.add(trade("10:00:20", "1100.10", 2, 3))).isEmpty();
        assertThat(bars.add(trade("10:00:40", "1099.90", 3, 6))).isEmpty();
        assertThat(bars.add(trade("10:00:59", "1100.02", 4, 10))).isEmpty();

        assertThat(bars.add(trade("10:02:00", "1100.04", 1, 11)))
                .contains(bar("10:00:00", "1100.00", "1100.10", "1099.90", "1100.02", 10));
    }

    @Test
    void aMinuteEndsByTheClockOnlyOnceItIsOver() {
        bars.add(trade("10:00:30", "1100.00", 1, 1));

        assertThat(bars.closeUntil(at("10:00:59"))).isEmpty();
        assertThat(bars.closeUntil(at("10:01:00")))
                .contains(bar("10:00:00", "1100.00", "1100.00", "1100.00", "1100.00", 1));
        assertThat(bars.closeUntil(at("10:01:01"))).isEmpty();
    }

    @Test
    void aTradeOfACompletedMinuteDoesNotCompleteItAgain() {
        bars.add(trade("10:00:30", "1100.00", 1, 1));
        bars.closeUntil(at("10:01:00"));

        bars.add(trade("10:00:59", "1100.00", 1, 2));

        assertThat(bars.closeUntil(at("10:05:00"))).isEmpty();
    }

    @Test
    void minutesThatAreKnownFromAChartAreLeftOut() {
        bars.add(trade("10:00:30", "1100.00", 1, 1));
        bars.knownUntil(at("10:01:00"));

        assertThat(bars.isOpen(at("10:00:00"))).isFalse();
        assertThat(bars.isOpen(at("10:01:00"))).isTrue();
        assertThat(bars.closeUntil(at("10:05:00"))).isEmpty();
    }

    private static Bar bar(String start, String open, String high, String low, String close, long volume) {
        return new Bar(
                MINI,
                at(start),
                new BigDecimal(open),
                new BigDecimal(high),
                new BigDecimal(low),
                new BigDecimal(close),
                volume,
                DataOrigin.LIVE);
    }
}
