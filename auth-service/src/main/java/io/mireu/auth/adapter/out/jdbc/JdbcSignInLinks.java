package io.mireu.auth.adapter.out.jdbc;

import io.mireu.auth.application.SignInLinks;
import io.mireu.auth.domain.SecretDigest;
import io.mireu.auth.domain.Username;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code sign_in_links}. */
@Repository
class JdbcSignInLinks implements SignInLinks {

    private final JdbcClient jdbc;

    JdbcSignInLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(SecretDigest code, Username user, Instant now, Instant expiresAt) {
        jdbc.sql("delete from sign_in_links where expires_at <= :now")
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("insert into sign_in_links (code_sha256, user_name, expires_at) values (:code, :user, :expiresAt)")
                .param("code", code.hex())
                .param("user", user.value())
                .param("expiresAt", Timestamp.from(expiresAt))
                .update();
    }

    /** One statement finds and deletes, so two at the same time cannot both succeed. */
    @Override
    public Optional<Username> consume(SecretDigest code, Instant now) {
        return jdbc.sql("""
                with used as (delete from sign_in_links where code_sha256 = :code returning user_name, expires_at)
                select user_name from used where expires_at > :now""")
                .param("code", code.hex())
                .param("now", Timestamp.from(now))
                .query(String.class)
                .optional()
                .map(Username::of);
    }
}
