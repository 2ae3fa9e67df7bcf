package io.mireu.order.adapter.in.web;

import io.mireu.model.order.AccountId;
import io.mireu.order.application.AccountLocks;
import io.mireu.order.application.EndAccountLock;
import io.mireu.order.application.OrderSettings;
import io.mireu.order.application.TradingGate;
import io.mireu.order.domain.AccountLock;
import io.mireu.support.web.ProblemException;
import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether the account may send nothing, why, and its end by hand. */
@RestController
@RequestMapping("/api/v1/orders/lock")
class AccountLockController {

    private final TradingGate gate;
    private final AccountLocks locks;
    private final EndAccountLock endLock;
    private final AccountId account;

    AccountLockController(TradingGate gate, AccountLocks locks, EndAccountLock endLock, OrderSettings settings) {
        this.gate = gate;
        this.locks = locks;
        this.endLock = endLock;
        this.account = settings.tradedAccount();
    }

    @GetMapping
    LockView lock() {
        return gate.lockOf(account)
                .or(() -> locks.find(account)) // not put back yet
                .map(LockView::of)
                .orElse(LockView.NONE);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('TRADER')")
    void end(Principal person) {
        if (endLock.handle(account, person.getName()).isEmpty()) {
            throw new ProblemException(HttpStatus.CONFLICT, "account-not-locked", "the account is not locked");
        }
    }

    /**
     * A lock, or that there is none.
     *
     * @param reason null when there is none
     * @param lockedAt the machine's time; null when there is none
     */
    record LockView(
            boolean locked,
            @Nullable String reason,
            @Nullable Instant lockedAt) {

        static final LockView NONE = new LockView(false, null, null);

        static LockView of(AccountLock lock) {
            return new LockView(true, lock.reason(), lock.lockedAt());
        }
    }
}
