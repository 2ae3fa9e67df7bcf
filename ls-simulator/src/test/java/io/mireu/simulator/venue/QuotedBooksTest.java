package io.mireu.simulator.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.MarketRegime;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.book.ListedSeries;
import io.mireu.simulator.feed.ExpiryPrices;
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
                Map.of("market.listing", "wide", "market.option-trades-per-second", "25", "start-time", "09:05"));
    }

    @Test
    void quotesOfAnyContractsCannotBeTradedAgainstEachOtherInAnyRegime() {
        TestVenue venue = wide("any");
        for (MarketRegime regime : List.of(MarketRegime.NORMAL, MarketRegime.CRASH)) {
            venue.venue.regime(regime);
            for (int round = 0; round < 8; round++) {
                venue.pass(Duration.ofMillis(700));
                venue.venue.market(QuotedBooksTest::check);
            }
        }
    }

    /** No sure profit against the forward of the expiry, nor by selling a strangle's leg above its worth. */
    private static int check(VenueMarket market) {
        int pairs = 0;
        for (ListedSeries series : market.listing().series()) {
            ExpiryPrices prices = market.prices().expiry(series.lastTradingDay());
            for (int i = 0; i < series.options().size(); i += 2) {
                Instrument.Option call = series.options().get(i);
                Instrument.Option put = series.options().get(i + 1);
                assertThat(call.code().type()).isEqualTo(ContractType.CALL);
                BookDepth calls = market.find(call.code()).orElseThrow().depth();
                BookDepth puts = market.find(put.code()).orElseThrow().depth();
                double parity = prices.parity(call.strike().doubleValue()) * 100;
                pairs += conversion(calls, puts, parity, call) + conversion(puts, calls, -parity, put);
            }
        }
        assertThat(pairs).isGreaterThan(2_000);
        return pairs;
    }

    /** Selling the one and buying the other must not bring more than what exercise costs. */
    private static int conversion(BookDepth sold, BookDepth bought, double parity, Instrument.Option option) {
        if (sold.bids().isEmpty() || bought.offers().isEmpty()) {
            return 0;
        }
        assertThat((double) sold.bid(1).priceCents() - bought.offer(1).priceCents())
                .as("%s against parity %.2f", option.name(), parity)
                .isLessThanOrEqualTo(parity + 1e-6);
        return 1;
    }

    @Test
    void booksLookAsWideAndAsThinAsTheirContractsAre() {
        TestVenue venue = wide("shape").pass(Duration.ofSeconds(3));
        venue.venue.market(market -> {
            BookDepth front = market.front().depth();
            assertThat(front.offer(1).priceCents() - front.bid(1).priceCents()).isBetween(5L, 10L);
            assertThat(front.bids()).hasSize(5);
            assertThat(front.bidTotal().quantity()).isGreaterThan(1_500);
            assertThat(front.bidTotal().orders()).isGreaterThan(100);
            long oneSided = market.options().stream()
                    .map(ContractMarket::depth)
                    .filter(depth -> depth.bids().isEmpty() != depth.offers().isEmpty())
                    .count();
            assertThat(oneSided).isBetween(300L, 2_500L);
            assertThat(market.options().stream()
                            .filter(option -> option.depth().bids().size() == 5
                                    && option.depth().offers().size() == 5))
                    .hasSizeGreaterThan(200);
            return oneSided;
        });
    }

    @Test
    void inACrashThePriceFallsToTheLimitAndMakersPullBack() {
        TestVenue venue = TestVenue.on(directory.resolve("crash"), 5);
        long before = venue.lastCents();
        venue.venue.regime(MarketRegime.CRASH);
        assertThat(venue.venue.<MarketRegime>market(VenueMarket::regime)).isEqualTo(MarketRegime.CRASH);
        venue.pass(Duration.ofMinutes(7));
        long lowest =
                venue.venue.market(market -> market.front().tape().statistics().lowCents());
        long limit = venue.venue.market(market -> market.front().limits().lowerCents());
        assertThat(lowest).isLessThan(before * 94 / 100).isGreaterThanOrEqualTo(limit);
        assertThat(venue.venue.<Double>market(VenueMarket::volatility)).isGreaterThan(0.6);
    }

    @Test
    void aQuietMarketHardlyMoves() {
        TestVenue venue = TestVenue.on(directory.resolve("quiet"), 5);
        venue.venue.regime(MarketRegime.QUIET);
        venue.pass(Duration.ofMinutes(1));
        int from = venue.prints();
        venue.pass(Duration.ofMinutes(3));
        List<Long> prices = venue.venue.market(market -> market.front().tape().printsFrom(from).stream()
                .map(print -> print.priceCents())
                .toList());
        long low = prices.stream().mapToLong(Long::longValue).min().orElseThrow();
        long high = prices.stream().mapToLong(Long::longValue).max().orElseThrow();
        assertThat(high - low).isLessThan(300);
    }
}
