package io.mireu.auth.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.order.AccountId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TokenTroubleTest {

    @Test
    void whatCouldNotBeToldIsToldAtTheNextFailureAndThenNotAgain() {
        List<String> told = new ArrayList<>();
        AtomicBoolean away = new AtomicBoolean(true);
        TokenTrouble trouble = new TokenTrouble((_, code, _) -> !away.get() && told.add(code));

        trouble.failed(AccountId.of("demo"), "nobody answers", 3, true);
        assertThat(told).isEmpty();

        away.set(false);
        trouble.failed(AccountId.of("demo"), "nobody answers", 4, true);
        trouble.failed(AccountId.of("demo"), "nobody answers", 5, true);
        assertThat(told).containsExactly("ls-token-unavailable");
    }
}
