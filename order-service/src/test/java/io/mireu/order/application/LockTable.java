package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.order.domain.AccountLock;
import io.mireu.support.TransientFault;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** The table of locks in a database that can be away. */
final class LockTable implements AccountLocks, TransactionOperations {

    private final Map<AccountId, AccountLock> locks = new HashMap<>();
    private boolean away;

    void away(boolean isAway) {
        away = isAway;
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        if (away) {
            throw new TransientFault("the database is away");
        }
        return action.doInTransaction(new SimpleTransactionStatus());
    }

    @Override
    public Optional<AccountLock> find(AccountId account) {
        return Optional.ofNullable(locks.get(account));
    }

    @Override
    public void add(AccountLock lock) {
        if (locks.putIfAbsent(lock.account(), lock) != null) {
            throw new IllegalStateException("account " + lock.account() + " has a lock");
        }
    }

    @Override
    public void remove(AccountId account) {
        locks.remove(account);
    }
}
