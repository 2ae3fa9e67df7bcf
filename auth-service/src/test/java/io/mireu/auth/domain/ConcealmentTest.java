package io.mireu.auth.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.auth.application.AuthSecrets;
import io.mireu.model.order.AccountId;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConcealmentTest {

    private static final String SECRET = "s3cret-that-must-not-show";

    static Stream<Object> holders() {
        Instant end = Instant.EPOCH;
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        return Stream.of(
                new SignInCode(SECRET, end),
                new FreshPassword(SECRET),
                new SessionSecret(SECRET),
                new SignedToken(SECRET, end),
                new LsAccess(SECRET, end, end, "simulator"),
                new LsTokenResult.Given(new LsAccess(SECRET, end, end, "simulator"), end),
                new LsCredentials(AccountId.of("demo"), "simulator", SECRET, SECRET),
                new UserAccount(Username.ADMIN, SECRET, Set.of(Role.ADMIN), true),
                new SignInResult.SignedIn(
                        new UserAccount(Username.ADMIN, SECRET, Set.of(), true),
                        new UserSession("sid", Username.ADMIN, end),
                        new SessionSecret(SECRET)),
                new AuthSecrets(key, SECRET));
    }

    @ParameterizedTest
    @MethodSource("holders")
    void noHolderOfASecretShowsIt(Object holder) {
        assertThat(holder.toString()).doesNotContain(SECRET);
    }
}
