package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import java.time.Duration;

/** Wakes those who do the work, after the current transaction, so that nothing has to wait for a period to end. */
public interface WorkSignals {

    /** An order may be ready to be sent. */
    void ordersReady(AccountId account);

    /** The venue's book must be read. */
    void reconcile(AccountId account, Duration delay);
}
