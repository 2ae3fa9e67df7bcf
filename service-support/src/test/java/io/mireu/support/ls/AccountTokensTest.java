package io.mireu.support.ls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.mireu.model.order.AccountId;
import io.mireu.support.TransientFault;
import io.mireu.support.security.SecuritySettings;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class AccountTokensTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String FIRST = "the-first-token-aaaaaaaa";
    private static final String SECOND = "the-second-token-b+/bbbb=";
    private static final String BEARER = "the-bearer-of-this-service";

    private final ManualClock clock = new ManualClock();
    private AuthDesk auth;
    private AccountTokens tokens;

    @BeforeEach
    void start() throws IOException {
        auth = new AuthDesk();
        auth.gives(FIRST, "2026-11-24T22:00:00Z", "2026-11-24T22:00:05Z");
        SecuritySettings.Auth settings = new SecuritySettings.Auth(auth.uri(), Duration.ofSeconds(60));
        tokens = new AccountTokens(new TokenCounter(settings, AccountId.of("demo"), () -> BEARER), clock);
    }

    @AfterEach
    void stop() {
        auth.close();
    }

    @Test
    void manyCallersAtOnceAskOnce() {
        Set<String> given = ConcurrentHashMap.newKeySet();
        auth.gate = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                threads.execute(() -> given.add(tokens.current().value()));
            }
            await().atMost(LIMIT).until(() -> auth.asked.size() == 1);
            auth.gate.countDown();
        }
        assertThat(given).containsExactly(FIRST);
        assertThat(auth.asked).containsExactly("Bearer " + BEARER + " /internal/v1/ls/accounts/demo/token");
    }

    @Test
    void aGoodTokenIsGivenAtOnceWhileAuthServiceIsSlow() {
        tokens.current();
        auth.gate = new CountDownLatch(1);
        clock.pass(Duration.ofSeconds(15));
        for (int i = 0; i < 100; i++) {
            assertThat(tokens.current().value()).isEqualTo(FIRST);
        }
        await().atMost(LIMIT).until(() -> auth.asked.size() == 2);
        auth.gives(SECOND, "2026-11-25T22:00:00Z", "2026-11-25T22:00:05Z");
        auth.gate.countDown();
        await().atMost(LIMIT).until(() -> tokens.current().value().equals(SECOND));
        assertThat(auth.asked).hasSize(2);
    }

    @Test
    void aGoodTokenIsGivenWhileAuthServiceIsAway() {
        tokens.current();
        auth.close();
        for (int i = 0; i < 20; i++) {
            clock.pass(Duration.ofMinutes(3));
            assertThat(tokens.current().value()).isEqualTo(FIRST);
        }
    }

    @Test
    void itAsksJustAfterTheRenewal() {
        auth.gives(FIRST, "2026-11-24T22:00:00Z", "2026-11-24T01:00:04Z");
        tokens.current();
        auth.gives(SECOND, "2026-11-25T22:00:00Z", "2026-11-25T22:00:05Z");
        clock.pass(Duration.ofMillis(4_900));
        assertThat(tokens.current().value()).isEqualTo(FIRST);
        clock.pass(Duration.ofMillis(100));
        await().atMost(LIMIT).until(() -> tokens.current().value().equals(SECOND));
        assertThat(auth.asked).hasSize(2);
    }

    @Test
    void aTokenThatIsOverIsNotGiven() {
        tokens.current();
        auth.refuses(503, "{\"code\":\"ls-token-unavailable\",\"detail\":\"later\"}");
        clock.now = Instant.parse("2026-11-24T22:00:00Z");
        assertThatThrownBy(tokens::current)
                .isInstanceOf(TransientFault.class)
                .hasMessageContaining("ls-token-unavailable, later");
    }

    @Test
    void aFailureIsTheAnswerForAMoment() {
        auth.refuses(502, "{\"code\":\"ls-credentials-refused\",\"detail\":\"IGW00103\"}");
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(tokens::current).hasMessageContaining("ls-credentials-refused");
        }
        assertThat(auth.asked).hasSize(1);
        auth.gives(FIRST, "2026-11-24T22:00:00Z", "2026-11-24T22:00:05Z");
        clock.pass(Duration.ofSeconds(1));
        assertThat(tokens.current().value()).isEqualTo(FIRST);
    }

    @Test
    void aRefusedTokenIsNamedByItsEndAndNotTakenAgain() {
        auth.gives(SECOND, "2026-11-24T22:00:00Z", "2026-11-24T22:00:05Z");
        tokens.refused(tokens.current());
        assertThatThrownBy(tokens::current).hasMessageContaining("still gives");
        assertThat(auth.asked.getLast()).endsWith("?invalid=b%2B%2Fbbbb%3D");
        auth.gives(FIRST, "2026-11-24T22:00:00Z", "2026-11-24T22:00:05Z");
        clock.pass(Duration.ofSeconds(1));
        assertThat(tokens.current().value()).isEqualTo(FIRST);
    }

    @Test
    void aTokenThatIsRefusedWhileAuthServiceIsAskedIsReplacedAtOnce() {
        AccountToken first = tokens.current();
        auth.replacesBy(SECOND, "2026-11-25T22:00:00Z", "2026-11-25T22:00:05Z");
        auth.gate = new CountDownLatch(1);
        clock.pass(Duration.ofSeconds(15));
        tokens.current();
        await().atMost(LIMIT).until(() -> auth.asked.size() == 2);
        tokens.refused(first);
        auth.gate.countDown();
        assertThat(tokens.current().value()).isEqualTo(SECOND);
    }

    @Test
    void aRefusalOfAnOlderTokenChangesNothing() {
        tokens.current();
        tokens.refused(new AccountToken("an-older-token", Instant.EPOCH));
        assertThat(tokens.current().value()).isEqualTo(FIRST);
        assertThat(auth.asked).hasSize(1);
    }

    @Test
    void anAnswerWithoutATokenIsAFault() {
        auth.gate = new CountDownLatch(0);
        auth.body = "{\"environment\":\"simulator\"}";
        assertThatThrownBy(tokens::current).isInstanceOf(TransientFault.class);
    }

    @Test
    void noTokenReachesTheLog() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        try {
            tokens.refused(tokens.current());
            assertThatThrownBy(tokens::current).isInstanceOf(TransientFault.class);
            clock.pass(Duration.ofSeconds(1));
            auth.refuses(500, "no JSON");
            assertThatThrownBy(tokens::current).isInstanceOf(TransientFault.class);
            clock.pass(Duration.ofSeconds(1));
            auth.gives(SECOND, "2026-11-24T22:00:00Z", "2026-11-24T22:00:05Z");
            LoggerFactory.getLogger("test").info("{}", tokens.current());
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
        }
        assertThat(textOf(log)).contains("AccountToken[hidden").doesNotContain(FIRST, SECOND, BEARER);
    }

    private static String textOf(ListAppender<ILoggingEvent> log) {
        return log.list.stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }

    private static final class ManualClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-24T01:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
