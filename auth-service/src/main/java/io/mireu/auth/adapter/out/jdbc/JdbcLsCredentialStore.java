package io.mireu.auth.adapter.out.jdbc;

import io.mireu.auth.application.LsCredentialStore;
import io.mireu.auth.application.SecretSeal;
import io.mireu.auth.domain.LsCredentials;
import io.mireu.model.order.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code ls_credentials}; the app key and secret are sealed for exactly their row and column. */
@Repository
class JdbcLsCredentialStore implements LsCredentialStore {

    private final JdbcClient jdbc;
    private final SecretSeal seal;

    JdbcLsCredentialStore(JdbcClient jdbc, SecretSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    @Override
    public Optional<LsCredentials> find(AccountId account) {
        return jdbc.sql("""
                select account, environment, app_key_sealed, app_secret_sealed
                from ls_credentials where account = :account""")
                .param("account", account.value())
                .query(this::credentials)
                .optional();
    }

    @Override
    public List<LsCredentials> all() {
        return jdbc.sql("""
                select account, environment, app_key_sealed, app_secret_sealed from ls_credentials order by account""").query(this::credentials).list();
    }

    private LsCredentials credentials(ResultSet row, int index) throws SQLException {
        AccountId account = AccountId.of(row.getString("account"));
        return new LsCredentials(
                account,
                row.getString("environment"),
                seal.open(row.getBytes("app_key_sealed"), keyOf(account)),
                seal.open(row.getBytes("app_secret_sealed"), secretOf(account)));
    }

    @Override
    public void save(LsCredentials credentials) {
        jdbc.sql("""
                insert into ls_credentials (account, environment, app_key_sealed, app_secret_sealed)
                values (:account, :environment, :key, :secret)
                on conflict (account) do update set environment = excluded.environment,
                  app_key_sealed = excluded.app_key_sealed, app_secret_sealed = excluded.app_secret_sealed,
                  stored_at = now()""")
                .param("account", credentials.account().value())
                .param("environment", credentials.environment())
                .param("key", seal.seal(credentials.appKey(), keyOf(credentials.account())))
                .param("secret", seal.seal(credentials.appSecret(), secretOf(credentials.account())))
                .update();
    }

    private static String keyOf(AccountId account) {
        return "ls-app-key/" + account;
    }

    private static String secretOf(AccountId account) {
        return "ls-app-secret/" + account;
    }
}
