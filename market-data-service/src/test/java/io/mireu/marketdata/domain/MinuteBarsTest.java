package io.mireu.marketdata.domain;

import static io.mireu.marketdata.domain.FeedFixtures.DAY;
import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.SESSION;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static io.mireu.marketdata.domain.FeedFixtures.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.market.Bar;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.Trade;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MinuteBarsTest {

    private final MinuteBars bars = new MinuteBars(MINI);

    @Test
    void theFirstTradeOfALaterMinuteCompletesTheMinute() {
        assertThat(add(trade("10:00:00", "1100.00", 1, 1))).isEmpty();
        assertThat(add(trade("10:00:20", "1100.10", 2, 3))).isEmpty();
        assertThat(add(trade("10:00:40", "1099.90", 3, 6))).isEmpty();
        assertThat(add(trade("10:00:59", "1100.02", 4, 10))).isEmpty();

        assertThat(add(trade("10:02:00", "1100.04", 1, 11)))
                .containsExactly(bar("10:00:00", "1100.00", "1100.10", "1099.90", "1100.02", 10, 0));
    }

    @Test
    void aMinuteEndsByTheClockOnlyOnceItIsOver() {
        add(trade("10:00:30", "1100.00", 1, 1));

        assertThat(bars.closeUntil(at("10:00:59"))).isEmpty();
        assertThat(bars.closeUntil(at("10:01:00")))
                .containsExactly(bar("10:00:00", "1100.00", "1100.00", "1100.00", "1100.00", 1, 0));
        assertThat(bars.closeUntil(at("10:01:01"))).isEmpty();
    }

    @Test
    void aLateTradeCorrectsItsMinuteByItsPlaceInTheVolume() {
        add(trade("10:00:30", "1100.00", 1, 4));
        bars.closeUntil(at("10:01:00"));

        assertThat(add(trade("10:00:59", "1100.04", 2, 6)))
                .containsExactly(bar("10:00:00", "1100.00", "1100.04", "1100.00", "1100.04", 3, 1));
        assertThat(add(trade("10:00:10", "1099.96", 3, 3)))
                .containsExactly(bar("10:00:00", "1099.96", "1100.04", "1099.96", "1100.04", 6, 2));
        assertThat(bars.volume()).isEqualTo(6);
    }

    @Test
    void aLateTradeOfAMinuteWithoutOneMakesItsBarAndLetsTheRunningOneRun() {
        add(trade("10:05:00", "1100.00", 1, 9));

        assertThat(add(trade("10:03:00", "1100.02", 2, 8)))
                .containsExactly(bar("10:03:00", "1100.02", "1100.02", "1100.02", "1100.02", 2, 0));
        assertThat(add(trade("10:06:00", "1100.02", 1, 10)))
                .containsExactly(bar("10:05:00", "1100.00", "1100.00", "1100.00", "1100.00", 1, 0));
    }

    @Test
    void aChartThatKnowsMoreCorrectsAndOneThatKnowsTheSameIsSilent() {
        add(trade("10:00:30", "1100.00", 1, 5));
        add(trade("10:01:30", "1100.00", 1, 6));
        bars.closeUntil(at("10:02:00"));

        List<Bar> corrected = bars.chart(
                List.of(
                        charted("09:59:00", "1099.90", 3),
                        charted("10:00:00", "1100.02", 2),
                        charted("10:01:00", "1100.00", 1)),
                SESSION);

        assertThat(corrected).extracting(Bar::start).containsExactly(at("09:59:00"), at("10:00:00"));
        assertThat(corrected).extracting(Bar::revision).containsExactly(0, 1);
        assertThat(corrected).extracting(Bar::origin).containsOnly(DataOrigin.SNAPSHOT);
        assertThat(corrected).extracting(Bar::tradeDate).containsOnly(DAY);
        assertThat(bars.volume()).isEqualTo(6);
    }

    @Test
    void tradesThatAChartHadAlreadyAreNotCountedTwice() {
        bars.chart(List.of(charted("10:00:00", "1100.00", 3)), SESSION);

        assertThat(add(trade("10:00:10", "1100.00", 1, 1))).isEmpty();
        assertThat(add(trade("10:00:20", "1100.00", 2, 3))).isEmpty();
        assertThat(bars.volume()).isEqualTo(3);
        // The chart was behind: what it lacked comes from the stream.
        assertThat(add(trade("10:00:59", "1100.02", 1, 4)))
                .extracting(Bar::volume)
                .containsExactly(4L);
    }

    @Test
    void aNightHasTheTradeDateOfTheDayAfterAndEndsWhatRan() {
        FeedSession night = new FeedSession(DAY.plusDays(1), SessionMarket.NIGHT);
        add(trade("15:44:59", "1100.00", 1, 900));

        assertThat(bars.add(trade("18:00:00", "1100.00", 2, 2), night))
                .extracting(Bar::tradeDate)
                .containsExactly(DAY);
        assertThat(bars.closeUntil(at("18:01:00"))).extracting(Bar::tradeDate).containsExactly(DAY.plusDays(1));
        assertThat(bars.volume()).isEqualTo(2);
        assertThat(add(trade("15:45:00", "1100.00", 1, 901))).isEmpty();
    }

    private List<Bar> add(Trade trade) {
        return bars.add(trade, SESSION);
    }

    private static Bar charted(String start, String price, long volume) {
        BigDecimal points = new BigDecimal(price);
        return new Bar(MINI, at(start), points, points, points, points, volume, DataOrigin.SNAPSHOT);
    }

    private static Bar bar(
            String start, String open, String high, String low, String close, long volume, int revision) {
        return new Bar(
                MINI,
                at(start),
                new BigDecimal(open),
                new BigDecimal(high),
                new BigDecimal(low),
                new BigDecimal(close),
                volume,
                DataOrigin.LIVE,
                DAY,
                revision);
    }
}
