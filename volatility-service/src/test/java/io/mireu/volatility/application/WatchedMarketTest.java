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

    private final WatchedMarket market = new WatchedMarket(1);

    @Test
    void ofTheWholeMarketTheFrontMonthlySeriesIsWatched() {
        list("B0171A48", NEXT_END, null);
        list("BAFC7A49", LocalDate.of(2026, 11, 23), null);
        list("B056CA47", FRONT_END, null);
        list("B016CA48", FRONT_END, null);

        assertThat(market.watched()).containsExactly(SeriesCode.of("01-6C"));
        assertThat(market.series()).hasSize(4);
        assertThat(market.frontSeries(LocalDate.of(2026, 11, 23))).contains(SeriesCode.of("01-6C"));
        assertThat(market.drainChanges()).contains(DerivativeCode.of("B016CA48"));
    }

    @Test
    void whenTheFrontSeriesHasExpiredTheNextOneIsWatchedAndAllOfItIsValued() {
        list("B016CA48", FRONT_END, null);
        list("B0171A48", NEXT_END, null);
        list("C0171A48", NEXT_END, null);
        market.drainChanges();

        list("B016CA48", FRONT_END, ListingStatus.expired("over"));

        assertThat(market.watched()).containsExactly(SeriesCode.of("01-71"));
        assertThat(market.drainChanges())
                .containsExactlyInAnyOrder(DerivativeCode.of("B0171A48"), DerivativeCode.of("C0171A48"));
    }

    @Test
    void anOptionThatIsDisabledIsNotValued() {
        list("B016CA48", FRONT_END, null);
        list("C016CA48", FRONT_END, ListingStatus.disabled("its strike is doubtful"));

        assertThat(market.optionsOf(SeriesCode.of("01-6C"))).containsOnlyKeys(DerivativeCode.of("B016CA48"));
    }

    private void list(String code, LocalDate lastDay, @Nullable ListingStatus listing) {
        Instrument option =
                new Instrument.Option(DerivativeCode.of(code), "option", lastDay, new BigDecimal("1100.00"));
        EventMeta meta = EventMeta.unique(Instant.EPOCH, Clock.systemUTC(), null);
        market.handle(new MarketEvent.InstrumentListed(meta, option, listing));
    }
}
