package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.order.domain.AccountLock;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Sends nothing more for an account, at once and without the database: whoever tells may be holding the venue's answer to
 * an order, which a fault here must not take away. {@link KeepAccountLock} stores it.
 */
@Component
public final class LockAccount {

    private final TradingGate gate;
    private final WorkSignals signals;
    private final Clock machine;

    /** With the gate to close and those who work for the account. */
    public LockAccount(TradingGate gate, WorkSignals signals, @Qualifier("machineClock") Clock machine) {
        this.gate = gate;
        this.signals = signals;
        this.machine = machine;
    }

    /** Locks the account; does nothing when it is locked already. */
    public void handle(AccountId account, String reason) {
        gate.lock(new AccountLock(account, reason, machine.instant()));
        signals.ordersReady(account);
    }
}
