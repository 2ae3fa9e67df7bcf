package io.mireu.simulator.venue;

import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.TradingSession;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.clock.SessionPlan;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.clock.VenueClock;
import io.mireu.simulator.clock.VenueTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Moves the market on, step by step and from phase to phase, so that nothing happens before what was due earlier. */
final class SessionRunner implements AutoCloseable {

    private static final int MOST_STEPS_AT_ONCE = 100;
    private static final long LONGEST_RUN_NS = 50_000_000;
    private static final int STEPS_PER_WRITE = 10;
    private static final double MOST_SECONDS_BEHIND = 10;

    private final SimulatorSettings settings;
    private final SessionPlan plan;
    private final TradingDays days;
    private final VenueClock clock;
    private final SessionStarts starts;
    private final Bookkeeper bookkeeper;
    private final ClientOrders orders;
    private final DaySettlement settlement;
    private final Announcer announcer;
    private final ContractSessions contracts;
    private final LimitWatch limits;
    private final Indications indications;
    private final Halts halts;
    private final BreakerWatch watch;
    private final Duration length;
    /** The day is asked for without the venue's lock. */
    private volatile MarketDay day;

    private boolean settled;
    private boolean marked;
    private int stepsSinceWrite;

    SessionRunner(
            SimulatorSettings settings,
            TradingDays days,
            VenueClock clock,
            SessionStarts starts,
            MarketDay first,
            Bookkeeper bookkeeper,
            ClientOrders orders,
            DaySettlement settlement,
            List<VenueListener> listeners) {
        this.settings = settings;
        this.plan = starts.plan();
        this.days = days;
        this.clock = clock;
        this.starts = starts;
        this.day = first;
        this.bookkeeper = bookkeeper;
        this.orders = orders;
        this.settlement = settlement;
        this.announcer = new Announcer(listeners);
        this.contracts = new ContractSessions(plan, bookkeeper, orders);
        this.limits = new LimitWatch(announcer, listeners);
        this.indications = new Indications(settings.sessions().firstIndication(), listeners);
        this.halts = new Halts(days.freeze());
        this.watch = new BreakerWatch(settings.sessions(), days);
        this.length = StepLength.at(settings.speed());
    }

    /** Where a process that died goes on: the phases of then, the orders that waited, and the makers. */
    void resume() {
        TradingSession session = halts.on(plan.at(market().time()), market().time(), record());
        market().become(session, plan);
        limits.resume(market(), record());
        orders.rest(market());
        market().quoteAll(bookkeeper);
    }

    VenueMarket market() {
        return day.market();
    }

    private SessionRecord record() {
        return day.record();
    }

    /** Moves the market to the venue's time; when that is too far, the clock waits for the market. */
    void run() {
        long since = clock.elapsedNs();
        for (int i = 0; i < MOST_STEPS_AT_ONCE && clock.elapsedNs() - since < LONGEST_RUN_NS; i++) {
            Optional<LocalDateTime> idleUntil = idleUntil();
            idleUntil.ifPresent(clock::moveTo);
            LocalDateTime next = idleUntil.orElseGet(this::next);
            if (next.isAfter(clock.now()) || !next.isAfter(market().time())) {
                return;
            }
            step(next);
        }
        double behind = Duration.between(market().time(), clock.now()).toMillis() / 1_000.0;
        if (behind > MOST_SECONDS_BEHIND * settings.speed()) {
            clock.moveTo(market().time());
        }
    }

    /** The time of what happens now: of the market, when it could not follow the clock. */
    LocalDateTime now() {
        LocalDateTime now = clock.now();
        return market().isActive() && !next().isAfter(now) ? market().time() : now;
    }

    private LocalDateTime next() {
        LocalDateTime time = market().time();
        if (market().isActive()) {
            return StepLength.next(time, length);
        }
        LocalDateTime minute = time.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        LocalDateTime next = clock.now().isBefore(minute) ? clock.now() : minute;
        return plan.at(time)
                .timeLeft(VenueTime.instant(time))
                .map(time::plus)
                .filter(next::isAfter)
                .orElse(next);
    }

    /** Until when nothing can happen, where that time is to be skipped. */
    private Optional<LocalDateTime> idleUntil() {
        LocalDateTime time = market().time();
        TradingSession due = plan.at(time);
        boolean skips = plan.isAlwaysOpen() || settings.sessions().skipClosedHours();
        if (!skips || due.phase() != SessionPhase.CLOSED || halts.isStopped()) {
            return Optional.empty();
        }
        LocalDateTime settles = days.settlement(due.tradeDate());
        boolean waits = !plan.isAlwaysOpen() && settles.isAfter(time);
        return due.timeLeft(VenueTime.instant(time))
                .map(time::plus)
                .map(end -> waits && settles.isBefore(end) ? settles : end);
    }

    private void step(LocalDateTime next) {
        LocalDateTime before = market().time();
        if (market().isActive()) {
            market().stepTo(next, bookkeeper);
        } else {
            market().skipTo(next);
        }
        settle();
        phases();
        if (!plan.isRecorded()) {
            limits.watch(market(), record());
        }
        breaker();
        indications.publish(market());
        announcer.countdown(market().session(), before, next);
        stepsSinceWrite++;
        if (stepsSinceWrite >= STEPS_PER_WRITE) {
            write();
        }
        if (starts.repeats(next)) {
            repeat();
        }
    }

    private void repeat() {
        write();
        TradingSession before = market().session();
        day = starts.again(day);
        settled = false;
        marked = false;
        clock.moveTo(market().time());
        resume();
        announcer.phase(before.phase(), market().session(), record());
    }

    private void write() {
        stepsSinceWrite = 0;
        day.write();
    }

    private void settle() {
        LocalDateTime time = market().time();
        TradingSession session = market().session();
        boolean isDue = session.market() == SessionMarket.DAY
                && !time.isBefore(
                        plan.isAlwaysOpen()
                                ? session.tradeDate().atTime(days.roll(session.tradeDate()))
                                : days.settlement(session.tradeDate()));
        if (isDue && !settled) {
            settlement.settle(market(), record());
            settled = true;
        }
    }

    /** Makes market and contracts do what is due. */
    private void phases() {
        LocalDateTime time = market().time();
        TradingSession planned = plan.at(time);
        if (!planned.hours().isSameSession(market().session().hours())) {
            nextSession(planned);
        }
        TradingSession due = halts.on(planned, time, record());
        SessionPhase before = market().session().phase();
        boolean isNew = !due.equals(market().session());
        market().become(due);
        if (due.phase() != before && due.phase() != SessionPhase.CLOSED) {
            announcer.phase(before, due, record());
        }
        (isNew ? List.copyOf(market().contracts()) : market().expiring())
                .forEach(contract -> contracts.become(contract, planned, due, Halts.isOver(record()), time));
        if (ContractSessions.isOver(planned, time)) {
            mark();
        }
        if (due.phase() != before) {
            if (due.phase() == SessionPhase.CLOSED) {
                announcer.phase(before, due, record());
            }
            market().quoteAll(bookkeeper);
            write();
        }
    }

    private void nextSession(TradingSession planned) {
        market().contracts().forEach(contract -> contracts.end(contract, market().time()));
        TradingSession last = market().session();
        if (last.phase() != SessionPhase.CLOSED) {
            TradingSession closed = new TradingSession(last.hours(), SessionPhase.CLOSED, planned.start(), null, null);
            announcer.phase(last.phase(), closed, record());
        }
        mark();
        write();
        day = starts.after(day, planned);
        settled = false;
        marked = false;
    }

    /** A day session has ended: what futures moved is paid or received. */
    private void mark() {
        if (!marked && market().opened().market() == SessionMarket.DAY) {
            settlement.mark(market());
            marked = true;
        }
    }

    private void breaker() {
        int stage = plan.isAlwaysOpen() || plan.isRecorded() ? 0 : watch.stage(market(), record());
        if (stage > 0) {
            breaker(stage);
        }
    }

    /** Begins a stage of the circuit breaker, if it can begin now. */
    boolean breaker(int stage) {
        if (!Halts.canBegin(stage, market().session(), record())) {
            return false;
        }
        record().add(new MarketEntry.Halted(stage, market().prices().index(), market().time()));
        phases();
        return true;
    }

    /** Stops or resumes trading by hand. */
    void stop(boolean stop) {
        halts.stop(stop);
        phases();
    }

    @Override
    public void close() {
        write();
        day.close();
    }
}
