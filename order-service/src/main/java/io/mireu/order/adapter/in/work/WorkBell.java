package io.mireu.order.adapter.in.work;

import io.mireu.model.order.AccountId;
import io.mireu.order.application.WorkSignals;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes the desk's two threads; inside a transaction only once it has committed, else there would be nothing to see. */
@Component
class WorkBell implements WorkSignals {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private final Condition never = lock.newCondition();
    private boolean ordersReady;
    private long reconcileAtNs = System.nanoTime();

    @Override
    public void ordersReady(AccountId account) {
        afterCommit(this::ringForOrders);
    }

    @Override
    public void reconcile(AccountId account, Duration delay) {
        afterCommit(() -> ringForReconciliation(delay));
    }

    /** Waits until orders are ready, or for so long. */
    void awaitOrders(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long leftNs = atMost.toNanos();
            while (!ordersReady && leftNs > 0) {
                leftNs = rung.awaitNanos(leftNs);
            }
            ordersReady = false;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a reconciliation is due; the one after it is due after the period, unless something rings before. */
    void awaitReconciliation(Duration period) throws InterruptedException {
        lock.lock();
        try {
            long leftNs = reconcileAtNs - System.nanoTime();
            while (leftNs > 0) {
                boolean signalled = rung.await(leftNs, TimeUnit.NANOSECONDS);
                leftNs = signalled ? reconcileAtNs - System.nanoTime() : 0;
            }
            reconcileAtNs = System.nanoTime() + period.toNanos();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for so long, whatever rings: after a failure. */
    void rest(Duration time) throws InterruptedException {
        lock.lock();
        try {
            long leftNs = time.toNanos();
            while (leftNs > 0) {
                leftNs = never.awaitNanos(leftNs);
            }
        } finally {
            lock.unlock();
        }
    }

    private void ringForOrders() {
        lock.lock();
        try {
            ordersReady = true;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void ringForReconciliation(Duration delay) {
        lock.lock();
        try {
            long wantedNs = System.nanoTime() + delay.toNanos();
            if (wantedNs - reconcileAtNs < 0) {
                reconcileAtNs = wantedNs;
                rung.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private static void afterCommit(Runnable ring) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            ring.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring.run();
            }
        });
    }
}
