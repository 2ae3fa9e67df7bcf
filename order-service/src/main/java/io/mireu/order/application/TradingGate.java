package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Nothing is sent for an account until its first reconciliation after the start of this process is complete. */
@Component
public final class TradingGate {

    private final Set<AccountId> open = ConcurrentHashMap.newKeySet();

    /** The account has been reconciled. */
    public void open(AccountId account) {
        open.add(account);
    }

    /** The account must be reconciled before anything is sent again. */
    public void close(AccountId account) {
        open.remove(account);
    }

    /** Whether orders may be sent. */
    public boolean isOpen(AccountId account) {
        return open.contains(account);
    }
}
