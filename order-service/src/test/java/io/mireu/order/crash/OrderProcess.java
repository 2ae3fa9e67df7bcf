package io.mireu.order.crash;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mireu.model.event.IntentEvent;
import io.mireu.model.order.AccountId;
import io.mireu.order.adapter.out.jdbc.JdbcPorts;
import io.mireu.order.application.AcceptIntent;
import io.mireu.order.application.CallOffWaitingOrders;
import io.mireu.order.application.CancelExpiredOrders;
import io.mireu.order.application.ChooseBookRange;
import io.mireu.order.application.ClaimNextOrder;
import io.mireu.order.application.CompareVenueOrders;
import io.mireu.order.application.DoubtOrphans;
import io.mireu.order.application.ExecutionSource;
import io.mireu.order.application.Executions;
import io.mireu.order.application.IntentProgress;
import io.mireu.order.application.Intents;
import io.mireu.order.application.NoSignals;
import io.mireu.order.application.OrderAnnouncements;
import io.mireu.order.application.OrderEventLog;
import io.mireu.order.application.OrderLifecycle;
import io.mireu.order.application.OrderSettings;
import io.mireu.order.application.Orders;
import io.mireu.order.application.ReconcileWithVenue;
import io.mireu.order.application.RecordExecution;
import io.mireu.order.application.RecordSubmission;
import io.mireu.order.application.RecordVenueEnd;
import io.mireu.order.application.ReportDifferences;
import io.mireu.order.application.ResolveAmbiguousOrder;
import io.mireu.order.application.SendNextOrder;
import io.mireu.order.application.SendObstacles;
import io.mireu.order.application.SendTimes;
import io.mireu.order.application.TradingGate;
import io.mireu.order.application.VenueDifferences;
import io.mireu.order.application.VenueOrders;
import io.mireu.order.application.WorkSignals;
import org.springframework.transaction.support.TransactionOperations;

/** The objects of one run of the process: everything here is gone after a crash. */
final class OrderProcess {

    private final AccountId account;
    private final AcceptIntent acceptIntent;
    private final DoubtOrphans doubtOrphans;
    private final SendNextOrder sendNext;
    private final CancelExpiredOrders cancelExpired;
    private final RecordExecution recordExecution;
    private final RecordVenueEnd recordVenueEnd;
    private final ReconcileWithVenue reconcile;

    OrderProcess(
            AccountId account,
            OrderSettings settings,
            StoppedClock clock,
            JdbcPorts tables,
            OrderEventLog eventLog,
            VenueOrders realVenue,
            TransactionOperations realTransactions,
            CrashPoints crash) {
        this.account = account;
        Orders orders = crash.around(Orders.class, tables.orders());
        Intents intents = crash.around(Intents.class, tables.intents());
        Executions executions = crash.around(Executions.class, tables.executions());
        VenueDifferences differences = crash.around(VenueDifferences.class, tables.differences());
        OrderEventLog log = crash.around(OrderEventLog.class, eventLog);
        VenueOrders venue = crash.around(VenueOrders.class, realVenue);
        TransactionOperations tx = crash.around(TransactionOperations.class, realTransactions);
        WorkSignals signals = new NoSignals();
        TradingGate gate = new TradingGate();
        var announcements = new OrderAnnouncements(log, clock, clock);
        var progress = new IntentProgress(orders, intents, announcements, signals, clock);
        var lifecycle = new OrderLifecycle(orders, executions, differences, announcements, progress, clock);
        var obstacles = new SendObstacles(clock, settings);
        var claim = new ClaimNextOrder(orders, intents, lifecycle, gate, clock, obstacles, tx, clock);
        var callOff = new CallOffWaitingOrders(orders, intents, lifecycle, gate, clock, obstacles, tx, clock);
        var submission = new RecordSubmission(orders, lifecycle, announcements, signals, tx, settings, clock);
        var resolve = new ResolveAmbiguousOrder(orders, executions, lifecycle, announcements, signals, tx, settings);
        var report = new ReportDifferences(orders, executions, differences, announcements, tx, clock);
        acceptIntent = new AcceptIntent(orders, intents, log, announcements, signals, clock, tx, settings, clock);
        doubtOrphans = new DoubtOrphans(orders, announcements, signals, tx, clock);
        SendTimes times = new SendTimes(new SimpleMeterRegistry(), clock);
        sendNext = new SendNextOrder(callOff, claim, venue, submission, times, settings, clock);
        cancelExpired = new CancelExpiredOrders(orders, venue, signals, clock, tx, settings, clock);
        recordExecution = new RecordExecution(orders, executions, lifecycle, signals, tx, settings, clock);
        recordVenueEnd = new RecordVenueEnd(orders, lifecycle, signals, tx, settings);
        var compare = new CompareVenueOrders(orders, recordExecution, recordVenueEnd, report, differences, tx, clock);
        var range = new ChooseBookRange(differences, settings, clock);
        reconcile = new ReconcileWithVenue(orders, venue, range, resolve, compare, gate, clock, signals, tx);
    }

    void accept(IntentEvent.Issued event) {
        acceptIntent.handle(event);
    }

    /** One round of the sending thread. */
    void send() {
        doubtOrphans.handle(account);
        sendNext.handle(account);
        cancelExpired.handle(account);
    }

    void sendOnly() {
        sendNext.handle(account);
    }

    void reconcile() {
        reconcile.handle(account);
    }

    void hear(FakeVenue.Frame frame) {
        switch (frame) {
            case FakeVenue.Frame.Executed executed -> recordExecution.handle(executed.fill(), ExecutionSource.STREAM);
            case FakeVenue.Frame.Ended ended -> recordVenueEnd.handle(account, ended.number(), ended.end());
        }
    }
}
