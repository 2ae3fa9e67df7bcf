package io.mireu.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mireu.embedded.DatabaseAccess;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.Topics;
import io.mireu.support.MireuService;
import io.mireu.support.kafka.EventSubscription;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The LS token with the real database, in one process and in two. */
@ExtendWith(OutputCaptureExtension.class)
class LsTokenIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String SERVICE_SECRET = "a-secret-of-the-services";
    private static final String PATH = "/internal/v1/ls/accounts/demo/token";

    private final DatabaseAccess database = TestInfrastructure.shared().createDatabase();
    private final FakeLsTokens ls = FakeLsTokens.start();
    private final List<ConfigurableApplicationContext> running = new ArrayList<>();
    private final List<SystemEvent> alerts = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        running.forEach(ConfigurableApplicationContext::close);
        ls.close();
    }

    @Test
    void itIsIssuedUnaskedKeptSealedAndUsedAgainAfterARestart() {
        AuthClient first = start("demo-secret");
        await().atMost(LIMIT).until(() -> ls.issued() == 1 && storedTokens() == 1);
        assertThat(body(first, PATH)).contains("ls-token-1", "\"renewAt\":");
        assertThat(sealedToken()).doesNotContain("ls-token");
        running.removeFirst().close();
        AuthClient second = start("demo-secret");
        assertThat(body(second, PATH)).contains("ls-token-1");
        assertThat(ls.asked()).isEqualTo(1);
    }

    @Test
    void twoProcessesReplaceARefusedTokenOnce() {
        List<AuthClient> processes = List.of(start("demo-secret"), start("demo-secret"));
        Set<String> answers = ConcurrentHashMap.newKeySet();
        processes.forEach(process -> assertThat(body(process, PATH)).contains("ls-token-1"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (AuthClient process : processes) {
                String bearer = bearer(process);
                for (int i = 0; i < 10; i++) {
                    threads.execute(() -> answers.add(AuthClient.field(
                            process.get(PATH + "?invalid=-token-1", bearer).body(), "accessToken")));
                }
            }
        }
        assertThat(answers).containsExactly("ls-token-2");
        assertThat(ls.asked()).isEqualTo(2);
    }

    @Test
    void anAppKeyThatLsDoesNotAcceptIsAnErrorWithACodeAndAnAlertAndNoStormOfRequests(CapturedOutput log) {
        AuthClient client = start("wrong-secret");
        String bearer = bearer(client);
        for (int i = 0; i < 20; i++) {
            HttpResponse<String> answer = client.get(PATH, bearer);
            assertThat(answer.statusCode()).isEqualTo(502);
            assertThat(answer.body())
                    .contains("ls-credentials-refused", "IGW00103")
                    .doesNotContain("demo-key", "wrong-secret");
        }
        assertThat(ls.asked()).isEqualTo(1);
        await().atMost(LIMIT).until(() -> alerts.stream().anyMatch(LsTokenIT::isOfCredentials));
        assertThat(alerts.toString()).doesNotContain("demo-key", "wrong-secret");
        assertThat(log.getAll()).contains("IGW00103").doesNotContain("demo-key", "wrong-secret");
    }

    @Test
    void neitherTokenNorKeyNorSecretReachesTheLogHoweverMuchIsLogged(CapturedOutput log) {
        AuthClient client = start(
                "demo-secret",
                "--logging.level.io.mireu=trace",
                "--logging.level.org.springframework=debug",
                "--logging.level.org.springframework.web=trace",
                "--logging.level.org.springframework.jdbc=trace",
                "--logging.level.com.zaxxer=debug");
        String bearer = bearer(client);
        assertThat(client.get(PATH, bearer).body()).contains("ls-token-1");
        assertThat(client.get(PATH + "?invalid=-token-1", bearer).body()).contains("ls-token-2");
        assertThat(client.get(PATH + "?invalid=-token-2", bearer).statusCode()).isEqualTo(503);
        assertThat(log.getAll())
                .contains("LsTokenAnswer[hidden]")
                .doesNotContain("ls-token-1", "ls-token-2", "demo-key", "demo-secret", bearer);
    }

    private AuthClient start(String appSecret, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--mireu.kafka.bootstrap-servers=" + TestInfrastructure.shared().bootstrapServers(),
                "--mireu.database.url=" + database.jdbcUrl(),
                "--mireu.database.username=" + database.username(),
                "--mireu.database.password=" + database.password(),
                "--mireu.service-secret=" + SERVICE_SECRET,
                "--mireu.master-key=" + Base64.getEncoder().encodeToString(new byte[32]),
                "--mireu.ls.rest-url=" + ls.address(),
                "--mireu.ls.app-key=demo-key",
                "--mireu.ls.app-secret=" + appSecret));
        arguments.addAll(List.of(more));
        ApplicationContextInitializer<GenericApplicationContext> ear = context -> context.registerBean(
                "heard",
                EventSubscription.class,
                () -> EventSubscription.replay(Topics.SYSTEM_ALERTS, "test", alerts::add));
        ConfigurableApplicationContext context = MireuService.builder(AuthServiceApplication.class, "auth-service")
                .initializers(ear)
                .run(arguments.toArray(String[]::new));
        running.add(context);
        return new AuthClient(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static boolean isOfCredentials(SystemEvent event) {
        return event instanceof SystemEvent.AlertRaised alert && alert.code().equals("ls-credentials-refused");
    }

    private int storedTokens() {
        return running.getFirst()
                .getBean(JdbcClient.class)
                .sql("select count(*) from ls_tokens")
                .query(Integer.class)
                .single();
    }

    private String sealedToken() {
        byte[] sealed = running.getFirst()
                .getBean(JdbcClient.class)
                .sql("select token_sealed from ls_tokens")
                .query((row, _) -> row.getBytes("token_sealed"))
                .single();
        return new String(sealed, StandardCharsets.ISO_8859_1);
    }

    private static String body(AuthClient client, String path) {
        return client.get(path, bearer(client)).body();
    }

    private static String bearer(AuthClient client) {
        return AuthClient.field(
                client.post(
                                "/internal/v1/service-tokens",
                                "{\"service\":\"order-service\",\"secret\":\"" + SERVICE_SECRET + "\"}")
                        .body(),
                "token");
    }
}
