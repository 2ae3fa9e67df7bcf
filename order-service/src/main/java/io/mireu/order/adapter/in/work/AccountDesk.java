package io.mireu.order.adapter.in.work;

import io.micrometer.core.instrument.MeterRegistry;
import io.mireu.model.order.AccountId;
import io.mireu.order.application.CancelExpiredOrders;
import io.mireu.order.application.DoubtOrphans;
import io.mireu.order.application.KeepAccountLock;
import io.mireu.order.application.OrderSettings;
import io.mireu.order.application.ReconcileWithVenue;
import io.mireu.order.application.RestoreAccountLock;
import io.mireu.order.application.SendNextOrder;
import io.mireu.order.application.SendingRight;
import io.mireu.order.application.TradingGate;
import io.mireu.support.TransientFault;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one thread that sends for the account, and the one that compares with the venue. */
@Component
class AccountDesk implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(AccountDesk.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(15);

    private final KeepAccountLock keepLock;
    private final RestoreAccountLock restoreLock;
    private final SendingRight right;
    private final DoubtOrphans doubtOrphans;
    private final SendNextOrder sendNext;
    private final CancelExpiredOrders cancelExpired;
    private final ReconcileWithVenue reconcile;
    private final TradingGate gate;
    private final WorkBell bell;
    private final OrderSettings settings;
    private final ReconciliationFigures figures;
    private final MeterRegistry meters;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean leading = new AtomicBoolean();
    private List<Thread> threads = List.of();
    /** Only the sending thread uses it: true from the start, and after a round that did not end well. */
    private boolean orphansPossible = true;

    AccountDesk(
            KeepAccountLock keepLock,
            RestoreAccountLock restoreLock,
            SendingRight right,
            DoubtOrphans doubtOrphans,
            SendNextOrder sendNext,
            CancelExpiredOrders cancelExpired,
            ReconcileWithVenue reconcile,
            TradingGate gate,
            WorkBell bell,
            OrderSettings settings,
            ReconciliationFigures figures,
            MeterRegistry meters) {
        this.keepLock = keepLock;
        this.restoreLock = restoreLock;
        this.right = right;
        this.doubtOrphans = doubtOrphans;
        this.sendNext = sendNext;
        this.cancelExpired = cancelExpired;
        this.reconcile = reconcile;
        this.gate = gate;
        this.bell = bell;
        this.settings = settings;
        this.figures = figures;
        this.meters = meters;
    }

    @Override
    public void start() {
        running.set(true);
        threads = List.of(
                Thread.ofVirtual().name("order-sender").start(() -> repeat("sending", this::send)),
                Thread.ofVirtual().name("order-reconciler").start(() -> repeat("reconciliation", this::compare)));
    }

    private void repeat(String what, Round round) {
        try {
            while (running.get()) {
                attempt(what, round);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(String what, Round round) throws InterruptedException {
        try {
            round.run();
        } catch (TransientFault e) {
            log.info("{} is tried again: {}", what, e.getMessage());
            again();
        } catch (RuntimeException e) {
            meters.counter("mireu.order.failures", "in", what).increment();
            log.warn("{} failed and is tried again", what, e);
            again();
        }
    }

    private void again() throws InterruptedException {
        bell.reconcile(settings.tradedAccount(), LOOK_AGAIN);
        bell.rest(LOOK_AGAIN);
    }

    private void send() throws InterruptedException {
        AccountId account = settings.tradedAccount();
        keepLock.handle(account);
        if (lead(account)) {
            if (orphansPossible) {
                int orphans = doubtOrphans.handle(account);
                log.info("{} order(s) had been interrupted while being sent", orphans);
            }
            orphansPossible = true;
            while (running.get() && sendNext.handle(account)) {
                log.debug("sent an order of account {}", account);
            }
            orphansPossible = false;
            cancelExpired.handle(account);
        }
        bell.awaitOrders(LOOK_AGAIN);
    }

    private boolean lead(AccountId account) {
        boolean held = right.isHeld(account);
        if (held && !leading.get()) {
            restoreLock.handle(account);
            leading.set(true);
            bell.reconcile(account, Duration.ZERO);
        } else if (!held && leading.compareAndSet(true, false)) {
            gate.close(account);
            orphansPossible = true;
            log.warn("another process has the right to send for account {}", account);
        }
        return held;
    }

    private void compare() throws InterruptedException {
        bell.awaitReconciliation(settings.reconcileEvery());
        if (leading.get()) {
            AccountId account = settings.tradedAccount();
            figures.show(Objects.requireNonNull(
                    meters.timer("mireu.order.reconciliation").record(() -> reconcile.handle(account))));
        }
    }

    @Override
    public void stop() {
        running.set(false);
        AccountId account = settings.tradedAccount();
        bell.ordersReady(account);
        bell.reconcile(account, Duration.ZERO);
        try {
            for (Thread thread : threads) {
                thread.join(STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }

    /** One round of a thread's work. */
    private interface Round {
        void run() throws InterruptedException;
    }
}
