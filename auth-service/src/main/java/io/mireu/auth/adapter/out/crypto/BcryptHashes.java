package io.mireu.auth.adapter.out.crypto;

import io.mireu.auth.application.PasswordHashes;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** bcrypt of cost 12, named in the hash so that another algorithm can follow. */
@Component
class BcryptHashes implements PasswordHashes {

    private static final int COST = 12;

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(COST)));
    private final String nobodysHash = hash("the hash of nobody, so that an unknown user takes as long as a known one");

    @Override
    public String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    @Override
    public boolean matches(String password, @Nullable String hash) {
        boolean matched = encoder.matches(password, hash == null ? nobodysHash : hash);
        return matched && hash != null;
    }
}
