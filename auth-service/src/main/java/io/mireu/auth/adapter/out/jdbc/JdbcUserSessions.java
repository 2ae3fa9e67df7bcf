package io.mireu.auth.adapter.out.jdbc;

import io.mireu.auth.application.UserSessions;
import io.mireu.auth.domain.SecretDigest;
import io.mireu.auth.domain.UserSession;
import io.mireu.auth.domain.Username;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code sessions}. */
@Repository
class JdbcUserSessions implements UserSessions {

    private final JdbcClient jdbc;

    JdbcUserSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void open(UserSession session, SecretDigest secret, Instant now) {
        jdbc.sql("delete from sessions where expires_at <= :now")
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("""
                insert into sessions (session_id, secret_sha256, user_name, opened_at, expires_at)
                values (:id, :secret, :user, :openedAt, :expiresAt)""")
                .param("id", session.id())
                .param("secret", secret.hex())
                .param("user", session.user().value())
                .param("openedAt", Timestamp.from(now))
                .param("expiresAt", Timestamp.from(session.expiresAt()))
                .update();
    }

    @Override
    public Optional<UserSession> find(SecretDigest secret, Instant now) {
        return jdbc.sql("""
                select session_id, user_name, expires_at from sessions
                where secret_sha256 = :secret and expires_at > :now""")
                .param("secret", secret.hex())
                .param("now", Timestamp.from(now))
                .query((row, index) -> new UserSession(
                        row.getString("session_id"),
                        Username.of(row.getString("user_name")),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    @Override
    public void end(String sessionId) {
        jdbc.sql("delete from sessions where session_id = :id")
                .param("id", sessionId)
                .update();
    }

    @Override
    public void endAllOf(Username user) {
        jdbc.sql("delete from sessions where user_name = :user")
                .param("user", user.value())
                .update();
    }
}
