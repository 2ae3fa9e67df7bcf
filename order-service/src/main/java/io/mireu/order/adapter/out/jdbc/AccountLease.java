package io.mireu.order.adapter.out.jdbc;

import io.mireu.model.order.AccountId;
import io.mireu.order.application.SendingRight;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * An advisory lock on a connection of its own: of two processes that run by mistake only one sends, and the lock of a
 * killed process ends with its connection. It holds the right for one account, the last that was asked for.
 */
@Component
class AccountLease implements SendingRight, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(AccountLease.class);
    private static final int VALIDATION_SECONDS = 2;

    private final DataSource dataSource;
    private @Nullable Connection connection;
    private @Nullable AccountId holder;

    AccountLease(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public synchronized boolean isHeld(AccountId account) {
        try {
            Connection held = connection;
            if (held != null && account.equals(holder) && held.isValid(VALIDATION_SECONDS)) {
                return true;
            }
            release();
            return acquire(account);
        } catch (SQLException e) {
            log.warn("the right to send for account {} cannot be had now", account, e);
            release();
            return false;
        }
    }

    private boolean acquire(AccountId account) throws SQLException {
        Connection candidate = dataSource.getConnection();
        connection = candidate;
        holder = account;
        try (PreparedStatement statement = candidate.prepareStatement(
                "select pg_try_advisory_lock(hashtext(current_schema() || '.send.' || ?))")) {
            statement.setString(1, account.value());
            try (ResultSet row = statement.executeQuery()) {
                boolean taken = row.next() && row.getBoolean(1);
                if (!taken) {
                    release();
                }
                return taken;
            }
        }
    }

    private void release() {
        Connection held = connection;
        connection = null;
        if (held == null) {
            return;
        }
        try (held;
                PreparedStatement statement = held.prepareStatement("select pg_advisory_unlock_all()")) {
            statement.execute();
        } catch (SQLException e) {
            log.debug("a connection without the right to send was closed", e);
        }
    }

    @Override
    public synchronized void destroy() {
        release();
    }
}
