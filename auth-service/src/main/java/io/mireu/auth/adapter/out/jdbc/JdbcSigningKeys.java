package io.mireu.auth.adapter.out.jdbc;

import io.mireu.auth.application.SecretSeal;
import io.mireu.auth.application.SigningKeys;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Table {@code signing_keys}; private keys are sealed. */
@Repository
class JdbcSigningKeys implements SigningKeys {

    private final JdbcClient jdbc;
    private final SecretSeal seal;
    private final TransactionTemplate transaction;

    JdbcSigningKeys(JdbcClient jdbc, SecretSeal seal, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.transaction = transaction;
    }

    @Override
    public StoredKey currentOrCreate(Supplier<StoredKey> fresh) {
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("lock table signing_keys in exclusive mode").update();
            return newest().orElseGet(() -> add(fresh.get()));
        }));
    }

    @Override
    public List<String> publicJwks() {
        return jdbc.sql("select public_jwk from signing_keys order by created_at desc")
                .query((row, index) -> row.getString("public_jwk"))
                .list();
    }

    private Optional<StoredKey> newest() {
        return jdbc.sql("""
                select key_id, public_jwk, private_jwk_sealed from signing_keys order by created_at desc limit 1""")
                .query((row, index) -> new StoredKey(
                        row.getString("key_id"),
                        row.getString("public_jwk"),
                        seal.open(row.getBytes("private_jwk_sealed"), purpose(row.getString("key_id")))))
                .optional();
    }

    private StoredKey add(StoredKey key) {
        jdbc.sql("insert into signing_keys (key_id, public_jwk, private_jwk_sealed) values (:id, :public, :private)")
                .param("id", key.id())
                .param("public", key.publicJwk())
                .param("private", seal.seal(key.privateJwk(), purpose(key.id())))
                .update();
        return key;
    }

    private static String purpose(String keyId) {
        return "signing-key/" + keyId;
    }
}
