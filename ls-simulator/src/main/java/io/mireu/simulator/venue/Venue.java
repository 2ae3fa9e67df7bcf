package io.mireu.simulator.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.account.Refusal;
import io.mireu.simulator.account.WithdrawalCause;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.clock.SessionPlan;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.clock.VenueClock;
import io.mireu.simulator.clock.VenueTime;
import io.mireu.simulator.journal.JournalFile;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The venue: its day, its market, its account. One lock makes everything happen one after the other; what a caller is
 * told has been journalled before.
 */
public final class Venue implements AutoCloseable {

    private static final int MOST_STEPS_AT_ONCE = 100;
    private static final long WRITE_EVERY_STEPS = 10;

    private final ReentrantLock lock = new ReentrantLock(true);
    private final SimulatorSettings settings;
    private final TradingDays days;
    private final SessionPlan plan;
    private final VenueFiles files;
    private final JournalFile<LedgerEntry> journal;
    private final AccountLedger ledger = new AccountLedger();
    private final List<VenueListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<ContractMarket, LocalDateTime> quotedAt = new HashMap<>();
    private final VenueClock clock;
    private final Bookkeeper bookkeeper;
    private final OrderDesk desk;
    private MarketDay day;
    private boolean halted;
    private long stepsSinceWrite;

    /**
     * Opens the venue on its directory: the day that its journals know, else a new one.
     *
     * @param machineDate where a new venue's first day comes from
     * @param elapsedNs monotonic time source
     */
    public Venue(SimulatorSettings settings, TradingDays days, LocalDate machineDate, LongSupplier elapsedNs) {
        this.settings = settings;
        this.days = days;
        this.plan = new SessionPlan(settings.hours(), days);
        this.files = new VenueFiles(settings);
        this.journal = files.ledger();
        List<LedgerEntry> entries = journal.recovered();
        entries.forEach(ledger::apply);
        this.day = ledger.day().map(this::recover).orElseGet(() -> openFirst(machineDate));
        LocalDateTime start = latest(day.market().time(), entries);
        this.clock = new VenueClock(start, elapsedNs, settings.speed());
        this.bookkeeper = new Bookkeeper(ledger, journal, () -> day.market(), listeners);
        this.desk = new OrderDesk(ledger, bookkeeper);
        restOrders();
        day.market().quoteAll(bookkeeper);
    }

    private MarketDay recover(LocalDate known) {
        JournalFile<MarketEntry> market = files.market(known);
        return MarketDay.recovered(settings, days, market, market.recovered());
    }

    private MarketDay openFirst(LocalDate machineDate) {
        LocalDate chosen = settings.tradingDay();
        MarketDay first =
                MarketDay.first(settings, days, files, chosen == null ? days.startingAfter(machineDate) : chosen);
        startDay(first.market().opened().day());
        return first;
    }

    private void startDay(LocalDate date) {
        LedgerEntry.DayStarted started = new LedgerEntry.DayStarted(date, SessionMarket.DAY);
        journal.append(List.of(started));
        ledger.apply(started);
    }

    private static LocalDateTime latest(LocalDateTime time, List<LedgerEntry> entries) {
        return entries.reversed().stream()
                .map(entry -> switch (entry) {
                    case LedgerEntry.DayStarted _ -> time;
                    case LedgerEntry.Accepted accepted -> accepted.time();
                    case LedgerEntry.Executed executed -> executed.time();
                    case LedgerEntry.Withdrawn withdrawn -> withdrawn.time();
                    case LedgerEntry.Settled settled -> settled.time();
                })
                .findFirst()
                .filter(last -> last.isAfter(time))
                .orElse(time);
    }

    /** Orders that were waiting when the process died wait again, in the same order. */
    private void restOrders() {
        ledger.orders(today()).stream()
                .filter(order -> order.remaining() > 0)
                .sorted(Comparator.comparingLong(AccountOrder::number))
                .forEach(order -> day.market()
                        .find(order.accepted().code())
                        .ifPresent(contract -> contract.book()
                                .side(order.accepted().side())
                                .add(BookOrder.ofClient(
                                        order.number(),
                                        order.accepted().side(),
                                        order.accepted().priceCents(),
                                        order.remaining()))));
    }

    /** Adds somebody who hears what happens. */
    public void listen(VenueListener listener) {
        listeners.add(listener);
    }

    /** Takes a request of the account. */
    public DeskAnswer handle(DeskRequest request) {
        return locked(() -> {
            if (!isOpen()) {
                return new DeskAnswer.Refused(Refusal.CLOSED);
            }
            LocalDateTime now = now();
            advance(now);
            day.market().catchUp(now, bookkeeper);
            return desk.handle(request, day.market(), now);
        });
    }

    /** Reads the market at one instant. */
    public <T> T market(Function<VenueMarket, T> reader) {
        return locked(() -> reader.apply(day.market()));
    }

    /** Reads the account at one instant. */
    public <T> T account(Function<AccountLedger, T> reader) {
        return locked(() -> reader.apply(ledger));
    }

    /** The venue's time. */
    public LocalDateTime now() {
        return clock.now();
    }

    /** The trading day. */
    public LocalDate today() {
        return day.market().opened().day();
    }

    /** The trading days that the venue knows. */
    public TradingDays days() {
        return days;
    }

    /** Stops or resumes trading, as the market operator would. */
    public void halt(boolean stop) {
        locked(() -> {
            halted = stop;
            String status = stop ? "41" : "21";
            listeners.forEach(listener -> listener.statusChanged("5", status));
            return stop;
        });
    }

    /** Moves the market on to the venue's time; called some ten times a second. */
    public void tick() {
        locked(() -> {
            LocalDateTime now = now();
            if (plan.isAlwaysOpen() && !now.toLocalTime().isBefore(days.roll(today()))) {
                roll();
            } else if (isOpen()) {
                move(now);
            } else {
                day.market().skipTo(now);
            }
            return now;
        });
    }

    /** Everything that was due before now happens before what happens now, so that the tape is in order. */
    private void advance(LocalDateTime until) {
        VenueMarket market = day.market();
        for (int i = 0;
                i < MOST_STEPS_AT_ONCE && !market.time().plus(VenueMarket.STEP).isAfter(until);
                i++) {
            market.step(bookkeeper);
            stepsSinceWrite++;
        }
    }

    private void move(LocalDateTime until) {
        advance(until);
        if (stepsSinceWrite >= WRITE_EVERY_STEPS) {
            stepsSinceWrite = 0;
            day.write();
        }
        VenueMarket market = day.market();
        market.contracts().forEach(contract -> publish(market, contract));
    }

    private void publish(VenueMarket market, ContractMarket contract) {
        boolean future = contract.instrument() instanceof Instrument.Future;
        Duration interval = future
                ? settings.market().futureQuoteInterval()
                : settings.market().optionQuoteInterval();
        LocalDateTime last = quotedAt.getOrDefault(contract, LocalDateTime.MIN);
        boolean due = last.equals(LocalDateTime.MIN) || !last.plus(interval).isAfter(market.time());
        if (due && contract.takeChanged()) {
            quotedAt.put(contract, market.time());
            listeners.forEach(listener -> listener.quoted(market, contract));
        }
    }

    /** Ends the day and begins the next one at once. */
    private void roll() {
        listeners.forEach(listener -> listener.statusChanged("5", "41"));
        LocalDateTime end = now();
        for (AccountOrder order : ledger.orders()) {
            if (order.remaining() > 0) {
                expire(order, end);
            }
        }
        day.write();
        MarketDay ended = day;
        LocalDate next = days.next(today());
        day = MarketDay.after(settings, days, files, ended.market(), next);
        ended.close();
        quotedAt.clear();
        startDay(next);
        clock.moveTo(next.atTime(days.open(next)));
        day.market().quoteAll(bookkeeper);
        listeners.forEach(listener -> listener.statusChanged("5", "21"));
    }

    private void expire(AccountOrder order, LocalDateTime time) {
        day.market()
                .find(order.accepted().code())
                .ifPresent(contract -> bookkeeper.book(
                        contract,
                        List.of(new LedgerEntry.Withdrawn(
                                order.number(), order.number(), order.remaining(), WithdrawalCause.DAY_ENDED, time)),
                        List.of(),
                        time));
    }

    private boolean isOpen() {
        LocalTime time = now().toLocalTime();
        boolean inSession = !time.isBefore(days.open(today()))
                && time.isBefore(VenueTime.of(days.hours(today()).close()).toLocalTime());
        return !halted && (plan.isAlwaysOpen() || inSession);
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        locked(() -> {
            day.write();
            day.close();
            journal.close();
            return day;
        });
    }
}
