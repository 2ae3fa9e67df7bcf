package io.mireu.simulator.venue;

import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.MarketRegime;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.clock.VenueClock;
import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.feed.IndexHistory;
import io.mireu.simulator.journal.JournalFile;
import io.mireu.simulator.replay.Recording;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The venue: its day, its market, its account. One lock makes everything happen one after the other; what a caller is
 * told has been journalled before.
 */
public final class Venue implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final TradingDays days;
    private final JournalFile<LedgerEntry> journal;
    private final AccountLedger ledger = new AccountLedger();
    private final List<VenueListener> listeners = new CopyOnWriteArrayList<>();
    private final VenueClock clock;
    private final VenueHistory history;
    private final boolean replays;
    private final Bookkeeper bookkeeper;
    private final AccountGuard guard;
    private final OrderDesk desk;
    private final SessionRunner runner;
    private final QuotePublisher quotes;

    /**
     * Opens the venue on its directory: the session that its journals know, else a new one.
     *
     * @param machineDate where a new venue's first day comes from
     * @param elapsedNs monotonic time source
     */
    public Venue(SimulatorSettings settings, TradingDays days, LocalDate machineDate, LongSupplier elapsedNs) {
        this(settings, days, machineDate, elapsedNs, null);
    }

    /**
     * Opens the venue for a recorded day: where it was left, else from where it is to begin.
     *
     * @param recording what plays as the market, null for the simulated one
     */
    public Venue(
            SimulatorSettings settings,
            TradingDays days,
            LocalDate machineDate,
            LongSupplier elapsedNs,
            @Nullable Recording recording) {
        this.days = days;
        this.replays = recording != null;
        VenueFiles files = recording == null ? new VenueFiles(settings) : VenueFiles.replaying(settings, recording);
        this.journal = files.ledger();
        List<LedgerEntry> entries = journal.recovered();
        entries.forEach(ledger::apply);
        this.history = new VenueHistory(settings, days, files.sessions());
        this.guard = new AccountGuard(settings, ledger, this::current);
        this.bookkeeper = new Bookkeeper(ledger, journal, this::current, listeners, guard.fees());
        SessionStarts starts = new SessionStarts(settings, days, files, ledger, bookkeeper, history, recording);
        MarketDay day = starts.open(machineDate);
        this.clock = new VenueClock(latest(day.market().time(), entries), elapsedNs, settings.speed());
        this.desk = new OrderDesk(new OrderRules(settings.orders()), ledger, bookkeeper, guard);
        this.quotes = new QuotePublisher(settings.market(), listeners);
        this.runner = new SessionRunner(
                settings,
                days,
                clock,
                starts,
                day,
                bookkeeper,
                new ClientOrders(ledger, bookkeeper),
                new DaySettlement(ledger, bookkeeper),
                listeners);
        if (!ledger.isFunded()) {
            bookkeeper.keep(List.of(new LedgerEntry.Deposited(settings.account().depositKrw())));
        }
        runner.resume();
    }

    private static LocalDateTime latest(LocalDateTime time, List<LedgerEntry> entries) {
        return entries.reversed().stream()
                .flatMap(entry -> entry.occurredAt().stream())
                .findFirst()
                .filter(last -> last.isAfter(time))
                .orElse(time);
    }

    private VenueMarket current() {
        return runner.market();
    }

    /** Adds somebody who hears what happens. */
    public void listen(VenueListener listener) {
        listeners.add(listener);
    }

    /** Takes a request of the account. */
    public DeskAnswer handle(DeskRequest request) {
        return locked(() -> desk.handle(request, caughtUp(), runner.now()));
    }

    /** The market after everything that was due before now, so that the tape is in order. */
    private VenueMarket caughtUp() {
        runner.run();
        VenueMarket market = runner.market();
        if (market.isActive()) {
            market.catchUp(runner.now(), bookkeeper);
        }
        return market;
    }

    /** Reads the market at one instant. */
    public <T> T market(Function<VenueMarket, T> reader) {
        return locked(() -> reader.apply(runner.market()));
    }

    /** Reads the account at one instant. */
    public <T> T account(Function<AccountLedger, T> reader) {
        return locked(() -> reader.apply(ledger));
    }

    /** Asks at one instant what the account may do. */
    public <T> T risk(Function<AccountGuard, T> reader) {
        return locked(() -> reader.apply(guard));
    }

    /**
     * Lets the exchange reject requests that the venue has accepted.
     *
     * @param count how many of the next requests
     * @param code the exchange's reason, four digits
     */
    public void rejectNext(int count, String code) {
        locked(() -> guard.rejectNext(count, code));
    }

    /** The venue's time. */
    public LocalDateTime now() {
        return clock.now();
    }

    /** The trading day, which at night is the next one. */
    public LocalDate today() {
        return runner.market().opened().day();
    }

    /** The trading days that the venue knows. */
    public TradingDays days() {
        return days;
    }

    /** The sessions of a contract before the running one, first to last; none are invented for a recorded day. */
    public List<DailyBar> past(ContractMarket contract, SessionMarket market, long openInterest) {
        return locked(() -> replays ? List.of() : history.bars(contract.instrument(), market, openInterest));
    }

    /** The index before the venue's first day. */
    public IndexHistory indexHistory() {
        return locked(history::index);
    }

    /** Makes the market move in another way from now on. */
    public void regime(MarketRegime next) {
        locked(() -> {
            runner.market().regime(next);
            return next;
        });
    }

    /** Stops or resumes trading, as the market operator would. */
    public void halt(boolean stop) {
        locked(() -> {
            runner.run();
            runner.stop(stop);
            return stop;
        });
    }

    /**
     * Lets the circuit breaker of the stock market come on, which otherwise needs a fall of the index.
     *
     * @param stage 1 or 2 for a halt, 3 for the end of the day
     * @return whether it came on: only in continuous trading by day, each stage once, and none after a later one
     */
    public boolean circuitBreaker(int stage) {
        return locked(() -> {
            runner.run();
            return runner.breaker(stage);
        });
    }

    /** Somebody trades with every order of the account that waits. */
    public void fillWorkingOrders() {
        locked(() -> {
            new WorkingOrderFiller(ledger, bookkeeper).fill(caughtUp(), runner.now());
            return runner;
        });
    }

    /** Moves the index at once, as news would; it comes back slowly. */
    public void shock(double points) {
        locked(() -> {
            runner.market().shock(points);
            return points;
        });
    }

    /** Moves the market on to the venue's time; called some ten times a second. */
    public void tick() {
        locked(() -> {
            runner.run();
            quotes.publish(runner.market());
            return runner;
        });
    }

    /** Changes books beyond what the market does by itself, while it is open, and tells how often. */
    int load(BookLoad load, int changes) {
        return locked(
                () -> runner.market().isActive() ? load.change(runner.market(), changes, bookkeeper, listeners) : 0);
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
            runner.close();
            journal.close();
            history.close();
            return runner;
        });
    }
}
