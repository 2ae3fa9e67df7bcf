package io.mireu.auth.adapter.out.jdbc;

import io.mireu.auth.application.LsTokenStore;
import io.mireu.auth.application.SecretSeal;
import io.mireu.auth.domain.LsAccess;
import io.mireu.auth.domain.SecretDigest;
import io.mireu.support.TransientFault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Table {@code ls_tokens}; tokens are sealed. An advisory lock keeps two processes from asking LS at the same time. */
@Repository
class JdbcLsTokenStore implements LsTokenStore {

    private final JdbcClient jdbc;
    private final SecretSeal seal;
    private final TransactionTemplate transaction;

    JdbcLsTokenStore(JdbcClient jdbc, SecretSeal seal, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.transaction = transaction;
    }

    @Override
    public Optional<LsAccess> find(SecretDigest appKey) {
        return available(() -> stored(appKey));
    }

    @Override
    public LsAccess renew(SecretDigest appKey, Renewal renewal) {
        return available(() -> Objects.requireNonNull(transaction.execute(_ -> {
            lock(appKey);
            LsAccess stored = stored(appKey).orElse(null);
            LsAccess next = renewal.next(stored);
            if (!next.equals(stored)) {
                save(appKey, next);
            }
            return next;
        })));
    }

    @Override
    public void discard(SecretDigest appKey, LsAccess refused) {
        var _ = available(() -> jdbc.sql("delete from ls_tokens where app_key_sha256 = :key and issued_at = :issued")
                .param("key", appKey.hex())
                .param("issued", time(refused.issuedAt()))
                .update());
    }

    /** Longer than an answer of LS takes. */
    private void lock(SecretDigest appKey) {
        jdbc.sql("set local lock_timeout = '15s'").update();
        var _ = jdbc.sql("select pg_advisory_xact_lock(hashtext(current_schema() || '.ls-token.' || :key)) is null")
                .param("key", appKey.hex())
                .query(Boolean.class)
                .single();
    }

    private Optional<LsAccess> stored(SecretDigest appKey) {
        return jdbc.sql("""
                select token_sealed, issued_at, expires_at, environment from ls_tokens where app_key_sha256 = :key""")
                .param("key", appKey.hex())
                .query((row, _) -> access(row, appKey))
                .optional();
    }

    private LsAccess access(ResultSet row, SecretDigest appKey) throws SQLException {
        return new LsAccess(
                seal.open(row.getBytes("token_sealed"), purpose(appKey)),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getString("environment"));
    }

    private void save(SecretDigest appKey, LsAccess token) {
        jdbc.sql("""
                insert into ls_tokens (app_key_sha256, environment, token_sealed, issued_at, expires_at)
                values (:key, :environment, :token, :issued, :expires)
                on conflict (app_key_sha256) do update set environment = excluded.environment,
                  token_sealed = excluded.token_sealed, issued_at = excluded.issued_at,
                  expires_at = excluded.expires_at""")
                .param("key", appKey.hex())
                .param("environment", token.environment())
                .param("token", seal.seal(token.accessToken(), purpose(appKey)))
                .param("issued", time(token.issuedAt()))
                .param("expires", time(token.expiresAt()))
                .update();
    }

    private static <T> T available(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException | TransactionException e) {
            throw new TransientFault("the stored LS token cannot be reached", e);
        }
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String purpose(SecretDigest appKey) {
        return "ls-token/" + appKey.hex();
    }
}
