package io.mireu.marketdata.domain;

import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.SESSION;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.market.Bar;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Trade;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TradeHistoryTest {

    private static final List<Bar> MINUTES = List.of(bar("09:00:00", 10), bar("09:01:00", 5), bar("09:02:00", 4));

    @Test
    void theMinutesBeforeGiveEachTickItsCumulativeVolume() {
        List<Tick> ticks = List.of(tick("09:01:00.1", 2), tick("09:01:59.9", 3), tick("09:02:01.5", 4));

        TradeHistory history = history(ticks, new VolumeRange(19, 19));

        assertThat(history.trades()).extracting(Trade::cumulativeVolume).containsExactly(12L, 15L, 19L);
        assertThat(history.correction()).isZero();
    }

    @Test
    void aTradeOfTheChartHasTheSecondOfTheStream() {
        TradeHistory history = history(List.of(tick("09:02:01.5", 4)), new VolumeRange(19, 19));

        assertThat(history.trades().getFirst().venueTime()).isEqualTo(at("09:02:01"));
        assertThat(history.trades().getFirst().origin()).isEqualTo(DataOrigin.SNAPSHOT);
    }

    @Test
    void theMinuteThatStillRunsIsNoBarYet() {
        TradeHistory history = history(List.of(), new VolumeRange(19, 19));

        assertThat(history.bars()).containsExactly(MINUTES.get(0), MINUTES.get(1));
    }

    @Test
    void volumesThatTheVenueDoesNotConfirmAreShiftedToItsCount() {
        TradeHistory history = history(List.of(tick("09:02:01.5", 4)), new VolumeRange(119, 125));

        assertThat(history.correction()).isEqualTo(100);
        assertThat(history.trades().getFirst().cumulativeVolume()).isEqualTo(119);
    }

    @Test
    void pagesAreJoinedWithoutRepeatingTheirOverlapOrLosingEqualTicks() {
        TickPages pages = new TickPages();
        // The newer page begins within two equal ticks of one instant; the older one has both.
        pages.prepend(List.of(tick("09:01:10", 1), tick("09:01:11", 2)));

        assertThat(pages.prepend(List.of(tick("09:00:50", 7), tick("09:01:10", 1), tick("09:01:10", 1))))
                .isTrue();

        assertThat(pages.ticks()).extracting(Tick::quantity).containsExactly(7L, 1L, 1L, 2L);
        assertThat(pages.wholeMinutes()).extracting(Tick::quantity).containsExactly(1L, 1L, 2L);
        assertThat(pages.reaches(at("09:01:00"))).isTrue();
        assertThat(pages.prepend(List.of(tick("09:00:50", 7)))).isFalse();
    }

    private static TradeHistory history(List<Tick> ticks, VolumeRange volume) {
        return TradeHistory.of(MINI, SESSION, MINUTES, ticks, volume, at("09:02:30"), Instant.EPOCH);
    }

    private static Tick tick(String time, long quantity) {
        return new Tick(at(time), new BigDecimal("1100.00"), quantity);
    }

    private static Bar bar(String start, long volume) {
        BigDecimal price = new BigDecimal("1100.00");
        return new Bar(MINI, at(start), price, price, price, price, volume, DataOrigin.SNAPSHOT);
    }
}
