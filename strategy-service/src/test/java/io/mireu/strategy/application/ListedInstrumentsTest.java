package io.mireu.strategy.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.ListingStatus;
import io.mireu.model.instrument.Product;
import io.mireu.model.market.KrxCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListedInstrumentsTest {

    private static final DerivativeCode FRONT = DerivativeCode.of("A056C000");
    private static final DerivativeCode NEXT = DerivativeCode.of("A0571000");
    private static final LocalDate FRONT_END = LocalDate.of(2026, 12, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ListedInstruments instruments = new ListedInstruments(KrxCalendar.bundled(), Clock.systemUTC());

    @Test
    void aDoubtfulFutureIsNotTheFrontOneAndNoStrategyStartsOnIt() {
        list(FRONT, FRONT_END, ListingStatus.disabled("its last day is doubtful"));
        list(NEXT, LocalDate.of(2027, 1, 14), null);

        assertThat(instruments.front(Product.MINI_KOSPI200, TODAY))
                .map(Instrument.Derivative::code)
                .contains(NEXT);
        assertThat(instruments.lists(FRONT)).isFalse();
        assertThat(instruments.lastTradingDay(FRONT)).contains(FRONT_END);
    }

    @Test
    void aFutureWhoseDoubtIsGoneIsTradedAgain() {
        list(FRONT, FRONT_END, ListingStatus.disabled("its last day is doubtful"));
        list(FRONT, FRONT_END, null);

        assertThat(instruments.lists(FRONT)).isTrue();
    }

    private void list(DerivativeCode code, LocalDate lastDay, @Nullable ListingStatus listing) {
        EventMeta meta = EventMeta.unique(Instant.EPOCH, Clock.systemUTC(), null);
        instruments.handle(new MarketEvent.InstrumentListed(meta, new Instrument.Future(code, "MF", lastDay), listing));
    }
}
