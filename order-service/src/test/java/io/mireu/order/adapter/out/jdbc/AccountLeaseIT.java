package io.mireu.order.adapter.out.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.mireu.embedded.DatabaseAccess;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.model.order.AccountId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountLeaseIT {

    private static final AccountId ACCOUNT = AccountId.of("demo");

    private HikariDataSource database;

    @BeforeEach
    void connect() {
        DatabaseAccess access = TestInfrastructure.shared().createDatabase();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(access.jdbcUrl());
        config.setUsername(access.username());
        config.setPassword(access.password());
        config.setMaximumPoolSize(4);
        database = new HikariDataSource(config);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void ofTwoProcessesOneMaySendUntilItIsGone() {
        AccountLease first = new AccountLease(database);
        AccountLease second = new AccountLease(database);
        assertThat(first.isHeld(ACCOUNT)).isTrue();
        assertThat(second.isHeld(ACCOUNT)).isFalse();
        assertThat(second.isHeld(AccountId.of("another"))).isTrue();
        second.destroy();

        first.destroy();

        assertThat(second.isHeld(ACCOUNT)).isTrue();
        assertThat(first.isHeld(ACCOUNT)).isFalse();
    }

    @Test
    void aProcessWhoseConnectionIsCutLosesTheRight() {
        AccountLease cut = new AccountLease(database);
        assertThat(cut.isHeld(ACCOUNT)).isTrue();
        cutTheHolder();
        AccountLease other = new AccountLease(database);
        assertThat(other.isHeld(ACCOUNT)).isTrue();
        assertThat(cut.isHeld(ACCOUNT)).isFalse();
    }

    /** Ends the holder's server process and waits for its end: before that, the lock is still there. */
    private void cutTheHolder() {
        List<Boolean> ended = JdbcClient.create(database)
                .sql("""
                        select pg_terminate_backend(pid, 60000) from pg_locks
                        where locktype = 'advisory'
                          and database = (select oid from pg_database where datname = current_database())""")
                .query((row, _) -> row.getBoolean(1))
                .list();
        assertThat(ended).containsExactly(true);
    }
}
