package io.mireu.strategy.application;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import io.mireu.model.market.KrxCalendar;
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

    private final Map<DerivativeCode, Entry> byCode = new ConcurrentHashMap<>();
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
        if (event.instrument() instanceof Instrument.Derivative listed) {
            Entry before = byCode.put(listed.code(), new Entry(listed, event.isTradable()));
            // The options of the whole market follow for a while; nobody waits for them.
            if (before == null && listed instanceof Instrument.Future) {
                changedAt = machine.instant();
            }
        }
    }

    /**
     * What is known of an instrument.
     *
     * @param tradable false of one that has expired or is doubtful
     */
    private record Entry(Instrument.Derivative instrument, boolean tradable) {}

    /** Whether the list has got no further future for so long. */
    public boolean settledFor(Duration time) {
        return Duration.between(changedAt, machine.instant()).compareTo(time) >= 0;
    }

    /** Whether the venue lists it, and nothing is wrong with it. */
    public boolean lists(DerivativeCode code) {
        Entry known = byCode.get(code);
        return known != null && known.tradable();
    }

    /** The future of a product that expires next. */
    public Optional<Instrument.Derivative> front(Product product, LocalDate today) {
        return byCode.values().stream()
                .filter(Entry::tradable)
                .map(Entry::instrument)
                .filter(Instrument.Future.class::isInstance)
                .filter(future -> future.code().product().equals(product))
                .filter(future -> !future.lastTradingDay().isBefore(today))
                .min(Comparator.comparing(Instrument.Derivative::lastTradingDay));
    }

    /** The last day on which it trades, from the list, or else from its code and the calendar. */
    public Optional<LocalDate> lastTradingDay(DerivativeCode code) {
        return Optional.ofNullable(byCode.get(code))
                .map(known -> known.instrument().lastTradingDay())
                .or(() -> code.month()
                        .filter(month -> calendar.covers(month.atDay(1)))
                        .map(calendar::monthlyExpiry));
    }
}
