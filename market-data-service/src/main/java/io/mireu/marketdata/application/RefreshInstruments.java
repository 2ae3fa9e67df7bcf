package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.InstrumentRegister;
import io.mireu.marketdata.domain.ListedInstrument;
import io.mireu.marketdata.domain.MasterList;
import io.mireu.marketdata.domain.MasterRow;
import io.mireu.marketdata.domain.MasterSection;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.ListingStatus;
import io.mireu.model.instrument.Product;
import io.mireu.model.market.SessionTracker;
import io.mireu.model.market.TradingSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Brings the register of instruments up to date with the whole master of the venue, series by series: one that cannot be
 * asked for now does not hold up the others.
 */
public final class RefreshInstruments {

    private final MasterInquiry venue;
    private final CheckInstruments check;
    private final PublishInstruments publish;
    private final InstrumentRegister register;
    private final InstrumentHistory history;
    private final FollowedClock clock;
    private final SessionTracker tracker;
    private final Alerts alerts;
    private Set<DerivativeCode> missing = Set.of();
    private boolean restored;

    /** How much is asked for. */
    public enum Extent {
        /** Every series, however well it is known. */
        EVERYTHING,
        /** The lists, and the series that have something new. */
        NEWS
    }

    /** With the venue to ask. */
    public RefreshInstruments(
            MasterInquiry venue,
            CheckInstruments check,
            PublishInstruments publish,
            InstrumentRegister register,
            InstrumentHistory history,
            FollowedClock clock,
            SessionTracker tracker,
            Alerts alerts) {
        this.venue = venue;
        this.check = check;
        this.publish = publish;
        this.register = register;
        this.history = history;
        this.clock = clock;
        this.tracker = tracker;
        this.alerts = alerts;
    }

    /**
     * Asks, and publishes the differences.
     *
     * @return how many instruments were published
     */
    public synchronized int handle(Extent extent) {
        if (!restored) {
            register.restore(history.read());
            restored = true;
        }
        TradingSession session = tracker.session(clock.now());
        int published = publish.handle(ended(session.tradeDate()));
        Map<DerivativeCode, MasterRow> rows = rows(session);
        for (List<MasterRow> section : sections(rows.values().stream().toList())) {
            if (extent == Extent.EVERYTHING || section.stream().anyMatch(row -> isNews(row, session.tradeDate()))) {
                published += publish.handle(attempt(
                        section.getFirst().code().series().toString(),
                        () -> check.handle(section, session.tradeDate(), session.market())));
            }
        }
        return published + publish.handle(delisted(rows.keySet()));
    }

    /** Each code once, as the first list that has it tells: the day's before the night's. */
    private Map<DerivativeCode, MasterRow> rows(TradingSession session) {
        Map<DerivativeCode, MasterRow> rows = new LinkedHashMap<>();
        for (MasterList list : MasterList.during(session.market())) {
            attempt(list.toString(), () -> venue.listed(list)).forEach(row -> rows.putIfAbsent(row.code(), row));
        }
        return rows;
    }

    private static List<List<MasterRow>> sections(List<MasterRow> rows) {
        Map<MasterSection, List<MasterRow>> sections = new LinkedHashMap<>();
        rows.forEach(row -> sections.computeIfAbsent(MasterSection.of(row.code()), _ -> new ArrayList<>())
                .add(row));
        return List.copyOf(sections.values());
    }

    /** What the venue refuses or cannot answer now has its turn the next time; the rest goes on. */
    private <T> List<T> attempt(String what, Supplier<List<T>> question) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            alerts.raise(
                    Severity.WARNING, "instruments-not-loaded", what + " could not be asked for: " + e.getMessage());
            return List.of();
        }
    }

    private boolean isNews(MasterRow row, LocalDate tradeDate) {
        return register.verified(row.code())
                .filter(known -> !known.isExpired()
                        || known.instrument().lastTradingDay().isBefore(tradeDate))
                .isEmpty();
    }

    private List<ListedInstrument> ended(LocalDate tradeDate) {
        return register.all().stream()
                .filter(listed -> !listed.isExpired())
                .filter(listed -> listed.instrument().lastTradingDay().isBefore(tradeDate))
                .map(listed -> listed.as(ListingStatus.expired(
                        "its last trading day was " + listed.instrument().lastTradingDay())))
                .toList();
    }

    /** A list that leaves something out may be incomplete; one that does so twice means it. */
    private List<ListedInstrument> delisted(Set<DerivativeCode> listed) {
        Set<Kind> answered = new HashSet<>();
        listed.forEach(code -> answered.add(Kind.of(code)));
        List<ListedInstrument> unlisted = register.all().stream()
                .filter(known -> !known.isExpired())
                .filter(known -> !listed.contains(known.code()) && answered.contains(Kind.of(known.code())))
                .toList();
        Set<DerivativeCode> before = missing;
        missing = new HashSet<>(unlisted.stream().map(ListedInstrument::code).toList());
        return unlisted.stream()
                .filter(known -> before.contains(known.code()))
                .map(known -> known.as(ListingStatus.expired("the venue lists it no more")))
                .toList();
    }

    /** What comes on one list. */
    private record Kind(String underlying, long multiplierKrw, boolean weekly, boolean options) {

        static Kind of(DerivativeCode code) {
            Product product = code.product();
            return new Kind(
                    product.underlying(),
                    product.multiplierKrw(),
                    product.isWeekly(),
                    code.type().isOption());
        }
    }
}
