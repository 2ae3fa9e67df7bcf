package io.mireu.simulator.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.simulator.MarketRegime;
import io.mireu.simulator.book.BookDepth;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotedBooksTest {

    @TempDir
    private Path directory;

    private TestVenue wide(String name) {
        return TestVenue.with(
                directory.resolve(name),
                LocalDate.of(2026, 11, 26),
                Map.of("market.listing", "wide", "market.option-trades-per-second", "25", "start-time", "09:02"));
    }

    @Test
    void booksAreAsWideAndThinAsTheirContractsAreAndAllowNoSureProfitInAnyRegime() {
        TestVenue venue = wide("any").pass(Duration.ofSeconds(1));
        venue.venue.market(QuotedBooksTest::checkShapes);
        for (MarketRegime regime : List.of(MarketRegime.NORMAL, MarketRegime.CRASH)) {
            venue.venue.regime(regime);
            for (int round = 0; round < 4; round++) {
                venue.pass(Duration.ofMillis(700));
                int checks = venue.venue.market(market -> new QuotedArbitrage(market).check());
                assertThat(checks).isGreaterThan(10_000);
            }
        }
    }

    private static long checkShapes(VenueMarket market) {
        BookDepth front = market.front().depth();
        assertThat(front.offer(1).priceCents() - front.bid(1).priceCents()).isBetween(5L, 15L);
        assertThat(front.bids()).hasSize(5);
        assertThat(front.bidTotal().quantity()).isGreaterThan(1_500);
        assertThat(front.bidTotal().orders()).isGreaterThan(100);
        assertThat(market.options().stream()
                        .map(ContractMarket::depth)
                        .filter(depth ->
                                depth.bids().size() == 5 && depth.offers().size() == 5))
                .hasSizeGreaterThan(200);
        long oneSided = market.options().stream()
                .map(ContractMarket::depth)
                .filter(depth -> depth.bids().isEmpty() != depth.offers().isEmpty())
                .count();
        assertThat(oneSided).isBetween(300L, 2_500L);
        return oneSided;
    }

    @Test
    void aRegimeBeginsAtOnceAndMakersPullBackInACrash() {
        TestVenue venue = TestVenue.with(directory.resolve("crash"), "start-time=09:02");
        long before = venue.lastCents();
        long sizes = quantity(venue);
        venue.venue.regime(MarketRegime.CRASH);
        assertThat(venue.venue.<MarketRegime>market(VenueMarket::regime)).isEqualTo(MarketRegime.CRASH);
        venue.pass(Duration.ofSeconds(90));
        assertThat(venue.lastCents()).isLessThan(before * 995 / 1_000);
        assertThat(quantity(venue)).isLessThan(sizes * 2 / 3);
        assertThat(venue.venue.<Double>market(VenueMarket::volatility)).isGreaterThan(0.35);
    }

    /** What all books show, contracts. */
    private static long quantity(TestVenue venue) {
        return venue.venue.market(market -> market.contracts().stream()
                .map(ContractMarket::depth)
                .mapToLong(depth ->
                        depth.bidTotal().quantity() + depth.offerTotal().quantity())
                .sum());
    }
}
