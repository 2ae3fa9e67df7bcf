package io.mireu.volatility.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.ListingStatus;
import io.mireu.model.instrument.SeriesCode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchedMarketTest {

    private static final LocalDate FRONT_END = LocalDate.of(2026, 12, 10);
    private static final LocalDate NEXT_END = LocalDate.of(2027, 1, 14);

    private final WatchedMarket market = new WatchedMarket();

    @Test
    void everyListedSeriesIsWatchedAndTheFrontMonthIsFound() {
        list("B0171A48", NEXT_END, null);
        list("BAFC7A49", LocalDate.of(2026, 11, 23), null);
        list("B056CA47", FRONT_END, null);
        list("B016CA48", FRONT_END, null);

        assertThat(market.series()).hasSize(4);
        assertThat(market.monthlySeries()).containsExactly(SeriesCode.of("01-6C"), SeriesCode.of("01-71"));
        assertThat(market.frontSeries(LocalDate.of(2026, 11, 23))).contains(SeriesCode.of("01-6C"));
        assertThat(market.drainChanges()).hasSize(4);
        assertThat(market.drainChanges()).isEmpty();
    }

    @Test
    void theFuturesThatSettleWithASeriesGiveItsForwardTheMiniBeforeTheBigOne() {
        list("B016CA48", FRONT_END, null);
        list("BAFC7A49", LocalDate.of(2026, 11, 23), null);
        listFuture("A016C000", FRONT_END);
        listFuture("A056C000", FRONT_END);
        listFuture("A0571000", NEXT_END);

        assertThat(market.futuresOf(SeriesCode.of("01-6C")))
                .extracting(future -> future.code().value())
                .containsExactly("A056C000", "A016C000");
        assertThat(market.futuresOf(SeriesCode.of("AF-C7"))).isEmpty();
        assertThat(market.seriesOnForward(DerivativeCode.of("A016C000"))).containsExactly(SeriesCode.of("01-6C"));
        assertThat(market.seriesOnForward(DerivativeCode.of("A0571000"))).isEmpty();
    }

    @Test
    void aSeriesThatHasExpiredIsWatchedNoMore() {
        list("B016CA48", FRONT_END, null);
        list("B0171A48", NEXT_END, null);

        list("B016CA48", FRONT_END, ListingStatus.expired("over"));

        assertThat(market.series()).containsExactly(SeriesCode.of("01-71"));
    }

    @Test
    void anOptionThatIsDisabledIsNotValued() {
        list("B016CA48", FRONT_END, null);
        list("C016CA48", FRONT_END, ListingStatus.disabled("its strike is doubtful"));

        assertThat(market.optionsOf(SeriesCode.of("01-6C"))).containsOnlyKeys(DerivativeCode.of("B016CA48"));
    }

    private void listFuture(String code, LocalDate lastDay) {
        market.list(new Instrument.Future(DerivativeCode.of(code), "future", lastDay));
    }

    private void list(String code, LocalDate lastDay, @Nullable ListingStatus listing) {
        Instrument option =
                new Instrument.Option(DerivativeCode.of(code), "option", lastDay, new BigDecimal("1100.00"));
        EventMeta meta = EventMeta.unique(Instant.EPOCH, Clock.systemUTC(), null);
        market.handle(new MarketEvent.InstrumentListed(meta, option, listing));
    }
}
