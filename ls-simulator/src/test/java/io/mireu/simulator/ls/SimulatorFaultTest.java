package io.mireu.simulator.ls;

import static io.mireu.simulator.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.simulator.venue.VenueTruth;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault that can be ordered, as a client meets it. */
class SimulatorFaultTest {

    private static final String TIME = "{\"t0167InBlock\":{\"id\":\"\"}}";

    @TempDir
    private static Path directory;

    private static RunningSimulator simulator;
    private RawClient client;

    @BeforeAll
    static void start() {
        simulator = new RunningSimulator(directory);
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @BeforeEach
    void signIn() {
        client = simulator.client();
    }

    @AfterEach
    void hangUp() {
        client.close();
    }

    @Test
    void aLostAnswerLeavesAnOrderThatOnlyTheVenueKnows() {
        long before = simulator.truth().summary().venueOrders();
        client.fault("{\"kind\":\"LOSE_ORDER_ANSWERS\"}");
        assertThatThrownBy(() -> client.order("2", "03", "0", 2)).isInstanceOf(UncheckedIOException.class);
        VenueTruth.Summary after = simulator.truth().summary();
        assertThat(after.venueOrders()).isEqualTo(before + 1);
        assertThat(client.order("1", "03", "0", 2).code()).isEqualTo("00039");
    }

    @Test
    void aDroppedFillFrameIsMissingOnTheSocketOnly() {
        client.connect();
        client.register("1", "C01", "");
        client.register("1", "O01", "");
        await().until(() -> client.acknowledgements("O01").size() == 1);
        client.fault("{\"kind\":\"DROP_FILL_FRAMES\"}");
        long dropped = client.order("2", "03", "0", 1)
                .body()
                .at("/CFOAT00100OutBlock2/OrdNo")
                .asLong();
        long told = client.order("1", "03", "0", 1)
                .body()
                .at("/CFOAT00100OutBlock2/OrdNo")
                .asLong();
        await().until(() -> client.filled(told) == 1);
        assertThat(client.filled(dropped)).isZero();
        assertThat(simulator.truth().executions()).anyMatch(execution -> execution.order() == dropped);
    }

    @Test
    void revokedTokensEndOnRestAndOnTheSocketAndANewOneWorks() {
        client.connect();
        client.fault("{\"kind\":\"REVOKE_TOKENS\"}");
        await().until(() -> client.closed);
        assertThat(client.tr("t0167", "/etc/time-search", TIME).code()).isEqualTo("IGW00121");
        client.token(RunningSimulator.KEY, RunningSimulator.SECRET);
        assertThat(client.tr("t0167", "/etc/time-search", TIME).status()).isEqualTo(200);
    }

    @Test
    void aFailedCallHasNoEffectAndALateAnswerHasOne() {
        long before = simulator.truth().summary().venueOrders();
        client.fault("{\"kind\":\"FAIL_CALLS\"}");
        assertThat(client.order("2", "03", "0", 1).status()).isEqualTo(500);
        assertThat(simulator.truth().summary().venueOrders()).isEqualTo(before);
        client.fault("{\"kind\":\"FAIL_ORDERS\"}");
        assertThat(client.tr("t0167", "/etc/time-search", TIME).status()).isEqualTo(200);
        assertThat(client.order("2", "03", "0", 1).status()).isEqualTo(500);
        assertThat(simulator.truth().summary().venueOrders()).isEqualTo(before);
        client.fault("{\"kind\":\"DELAY_ANSWERS\",\"delayMs\":300}");
        long start = System.nanoTime();
        assertThat(client.tr("t0167", "/etc/time-search", TIME).status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }
}
