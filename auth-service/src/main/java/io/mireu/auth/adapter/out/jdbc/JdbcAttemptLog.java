package io.mireu.auth.adapter.out.jdbc;

import io.mireu.auth.application.AttemptLog;
import io.mireu.auth.domain.SignInAttempts;
import java.sql.Timestamp;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Table {@code sign_in_attempts}. */
@Repository
class JdbcAttemptLog implements AttemptLog {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    JdbcAttemptLog(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public SignInAttempts update(String subject, UnaryOperator<SignInAttempts> change) {
        return Objects.requireNonNull(transaction.execute(status -> {
            SignInAttempts before = lock(subject);
            store(subject, change.apply(before));
            return before;
        }));
    }

    private SignInAttempts lock(String subject) {
        jdbc.sql("""
                insert into sign_in_attempts (subject, attempts, last_at, blocked_until)
                values (:subject, 0, 'epoch', 'epoch') on conflict (subject) do nothing""").param("subject", subject).update();
        return jdbc.sql(
                        "select attempts, last_at, blocked_until from sign_in_attempts where subject = :subject for update")
                .param("subject", subject)
                .query((row, index) -> new SignInAttempts(
                        row.getInt("attempts"),
                        row.getTimestamp("last_at").toInstant(),
                        row.getTimestamp("blocked_until").toInstant()))
                .single();
    }

    private void store(String subject, SignInAttempts after) {
        jdbc.sql("""
                update sign_in_attempts set attempts = :attempts, last_at = :lastAt, blocked_until = :blockedUntil
                where subject = :subject""")
                .param("subject", subject)
                .param("attempts", after.count())
                .param("lastAt", Timestamp.from(after.lastAt()))
                .param("blockedUntil", Timestamp.from(after.blockedUntil()))
                .update();
    }
}
