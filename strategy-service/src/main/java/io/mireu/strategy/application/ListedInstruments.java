package io.mireu.strategy.application;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.instrument.Product;
import io.mireu.model.market.KrxCalendar;
import io.mireu.strategy.domain.SeriesMonth;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the venue lists, as told on the topic. */
public final class ListedInstruments {

    private final Map<InstrumentCode, Instrument> byCode = new ConcurrentHashMap<>();
    private final KrxCalendar calendar;
    private final Clock machine;
    private volatile Instant changedAt;

    /** Knowing nothing yet. */
    public ListedInstruments(KrxCalendar calendar, Clock machine) {
        this.calendar = calendar;
        this.machine = machine;
        this.changedAt = machine.instant();
    }

    /** Takes an instrument in. */
    public void handle(MarketEvent.InstrumentListed event) {
        Instrument before = byCode.put(event.instrument().code(), event.instrument());
        if (before == null) {
            changedAt = machine.instant();
        }
    }

    /** Whether the list has not grown for so long. */
    public boolean settledFor(Duration time) {
        return Duration.between(changedAt, machine.instant()).compareTo(time) >= 0;
    }

    /** Whether the venue lists it. */
    public boolean lists(InstrumentCode code) {
        return byCode.containsKey(code);
    }

    /** The future of a product that expires next. */
    public Optional<Instrument> front(Product product, LocalDate today) {
        return byCode.values().stream()
                .filter(Instrument.Future.class::isInstance)
                .filter(future -> future.code().product() == product)
                .filter(future -> !future.lastTradingDay().isBefore(today))
                .min(Comparator.comparing(Instrument::lastTradingDay));
    }

    /** The last day on which it trades, from the list, or else from its code and the calendar. */
    public Optional<LocalDate> lastTradingDay(InstrumentCode code) {
        return Optional.ofNullable(byCode.get(code))
                .map(Instrument::lastTradingDay)
                .or(() -> SeriesMonth.of(code)
                        .filter(month -> calendar.covers(month.atDay(1)))
                        .map(calendar::monthlyExpiry));
    }
}
