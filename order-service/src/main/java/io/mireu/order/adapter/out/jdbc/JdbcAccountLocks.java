package io.mireu.order.adapter.out.jdbc;

import io.mireu.model.order.AccountId;
import io.mireu.order.application.AccountLocks;
import io.mireu.order.domain.AccountLock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of locks. */
@Repository
class JdbcAccountLocks implements AccountLocks {

    private final JdbcClient jdbc;

    JdbcAccountLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<AccountLock> find(AccountId account) {
        return jdbc.sql("select reason, locked_at from account_locks where account = ?")
                .param(account.value())
                .query((row, _) -> new AccountLock(account, row.getString("reason"), Columns.instant(row, "locked_at")))
                .optional();
    }

    @Override
    public void add(AccountLock lock) {
        jdbc.sql("insert into account_locks (account, reason, locked_at) values (?, ?, ?)")
                .params(lock.account().value(), lock.reason(), Columns.timestamp(lock.lockedAt()))
                .update();
    }

    @Override
    public void remove(AccountId account) {
        jdbc.sql("delete from account_locks where account = ?")
                .param(account.value())
                .update();
    }
}
