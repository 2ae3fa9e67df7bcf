package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import java.time.Duration;

/** Nobody waits to be woken. */
public final class NoSignals implements WorkSignals {

    @Override
    public void ordersReady(AccountId account) {
        // the test calls whoever would be woken
    }

    @Override
    public void reconcile(AccountId account, Duration delay) {
        // the test calls whoever would be woken
    }
}
