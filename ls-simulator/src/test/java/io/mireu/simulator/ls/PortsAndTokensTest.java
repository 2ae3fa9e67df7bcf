package io.mireu.simulator.ls;

import static io.mireu.simulator.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.market.KrxCalendar;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.fault.FaultPlan;
import io.mireu.simulator.venue.Venue;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A port for each environment, a key for each, and tokens that end. */
class PortsAndTokensTest {

    private static final String OTHER = "other-app-key";
    private static final String OTHER_SECRET = "other-app-secret";
    private static final String TIME = "{\"t0167InBlock\":{\"id\":\"\"}}";

    @TempDir
    private static Path directory;

    private static RunningSimulator simulator;
    private static int paper;
    private static int live;

    @BeforeAll
    static void start() throws IOException {
        try (ServerSocket one = new ServerSocket(0);
                ServerSocket two = new ServerSocket(0)) {
            paper = one.getLocalPort();
            live = two.getLocalPort();
        }
        simulator = new RunningSimulator(
                directory.resolve("wire"),
                "mireu.simulator.socket-ports.paper=" + paper,
                "mireu.simulator.socket-ports.live=" + live,
                "mireu.simulator.other-key.app-key=" + OTHER,
                "mireu.simulator.other-key.app-secret=" + OTHER_SECRET,
                "mireu.simulator.tokens.end-sockets=true",
                "mireu.simulator.tokens.issues-per-minute=20");
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    private static RawClient signedIn(String key, String secret) {
        RawClient client = new RawClient(simulator.port());
        assertThat(client.token(key, secret).status()).isEqualTo(200);
        return client;
    }

    private static String answerAt(int port, String key, String secret) {
        RawClient client = signedIn(key, secret);
        client.connect(port);
        client.register("3", "FC9", "A056C000");
        await().until(() -> !client.acknowledgements("FC9").isEmpty());
        client.close();
        return client.acknowledgements("FC9").getFirst().at("/header/rsp_cd").stringValue();
    }

    @Test
    void eachKeyIsHeardOnThePortOfItsEnvironmentAndTurnedAwayOnTheOther() {
        assertThat(answerAt(paper, RunningSimulator.KEY, RunningSimulator.SECRET))
                .isEqualTo("00000");
        assertThat(answerAt(live, RunningSimulator.KEY, RunningSimulator.SECRET))
                .isEqualTo("10001");
        assertThat(answerAt(live, OTHER, OTHER_SECRET)).isEqualTo("00000");
        assertThat(answerAt(paper, OTHER, OTHER_SECRET)).isEqualTo("10001");
        assertThat(answerAt(simulator.port(), RunningSimulator.KEY, RunningSimulator.SECRET))
                .isEqualTo("00000");
    }

    @Test
    void theOtherKeyReadsTheMarketAndHasNoAccount() {
        RawClient client = signedIn(OTHER, OTHER_SECRET);
        assertThat(client.tr("t0167", "/etc/time-search", TIME).code()).isEqualTo("00000");
        long before = simulator.truth().summary().venueOrders();
        assertThat(client.order("2", "03", "0", 1).code()).isEqualTo("01491");
        assertThat(simulator.truth().summary().venueOrders()).isEqualTo(before);
    }

    @Test
    void wrongKeysAreTurnedAwayWithForbidden() {
        RawClient client = new RawClient(simulator.port());
        RawClient.Answer key = client.token("nobody", "nothing");
        assertThat(key.status()).isEqualTo(403);
        assertThat(key.code()).isEqualTo("IGW00103");
        RawClient.Answer secret = client.token(OTHER, RunningSimulator.SECRET);
        assertThat(secret.status()).isEqualTo(403);
        assertThat(secret.code()).isEqualTo("IGW00105");
    }

    @Test
    void aSocketClosesSoonAfterItsTokenHasEnded() {
        RawClient client = new RawClient(simulator.port());
        String token = client.token(RunningSimulator.KEY, RunningSimulator.SECRET)
                .body()
                .path("access_token")
                .stringValue();
        client.connect();
        client.register("3", "FC9", "A056C000");
        await().until(() -> !client.acknowledgements("FC9").isEmpty());
        client.form(
                "/oauth2/revoke",
                "appkey=" + RunningSimulator.KEY + "&appsecretkey=" + RunningSimulator.SECRET + "&token=" + token);
        await().until(() -> client.closed);
    }

    @Test
    void tooManyTokensInAMinuteAreRefused() {
        SlidingLimit minute = new SlidingLimit(2, Duration.ofMinutes(1));
        assertThat(minute.passes(0)).isTrue();
        assertThat(minute.passes(1)).isTrue();
        assertThat(minute.passes(Duration.ofSeconds(59).toNanos())).isFalse();
        assertThat(minute.passes(Duration.ofSeconds(60).toNanos())).isTrue();
    }

    @Test
    void oneTokenTooManyIsRefusedAsTooManyCalls() {
        SimulatorSettings settings = settings("limited", "mireu.simulator.tokens.issues-per-minute", "1");
        try (Venue venue = new Venue(
                        settings, new TradingDays(KrxCalendar.bundled()), LocalDate.of(2026, 11, 23), () -> 0);
                FaultPlan faults = new FaultPlan()) {
            AccessTokens tokens = new AccessTokens(settings, new AppKeys(settings), venue, faults);
            tokens.issue(RunningSimulator.KEY, RunningSimulator.SECRET);

            assertThatThrownBy(() -> tokens.issue(RunningSimulator.KEY, RunningSimulator.SECRET))
                    .isInstanceOfSatisfying(
                            GatewayRefusal.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("IGW00201"));
        }
    }

    @Test
    void aTokenEndsAtSevenOfTheVenuesTime() {
        SimulatorSettings settings = settings("seven", "mireu.simulator.tokens.end-at-venue-seven", "true");
        AtomicLong elapsedNs = new AtomicLong();
        try (Venue venue = new Venue(
                        settings, new TradingDays(KrxCalendar.bundled()), LocalDate.of(2026, 11, 23), elapsedNs::get);
                FaultPlan faults = new FaultPlan()) {
            AccessTokens tokens = new AccessTokens(settings, new AppKeys(settings), venue, faults);
            String token =
                    tokens.issue(RunningSimulator.KEY, RunningSimulator.SECRET).token();
            Duration untilSeven = Duration.between(
                    venue.now(), venue.now().toLocalDate().plusDays(1).atTime(7, 0));
            elapsedNs.addAndGet(untilSeven.minusSeconds(1).toNanos());
            assertThat(tokens.keyOf(token).appKey()).isEqualTo(RunningSimulator.KEY);
            elapsedNs.addAndGet(Duration.ofSeconds(1).toNanos());
            assertThatThrownBy(() -> tokens.keyOf(token))
                    .isInstanceOfSatisfying(
                            GatewayRefusal.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("IGW00123"));
        }
    }

    private static SimulatorSettings settings(String folder, String name, String value) {
        return new Binder(new MapConfigurationPropertySource(Map.of(
                        "mireu.simulator.directory", directory.resolve(folder).toString(), name, value)))
                .bindOrCreate("mireu.simulator", SimulatorSettings.class);
    }
}
