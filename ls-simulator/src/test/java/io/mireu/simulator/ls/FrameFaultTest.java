package io.mireu.simulator.ls;

import static io.mireu.simulator.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Faults of frames and sockets, as a client meets them. The account's own orders make the frames. */
class FrameFaultTest {

    private static final String FUTURE = "A056C000";

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
    void connect() {
        client = simulator.client();
        client.connect();
        register("O01", "C01", "H01");
    }

    @AfterEach
    void end() {
        clear(client);
        client.close();
    }

    private static void clear(RawClient client) {
        client.raw(client.request("/simulator/v1/faults").DELETE());
    }

    private void register(String... codes) {
        for (String code : codes) {
            client.register("1", code, "");
            await().until(() -> !client.acknowledgements(code).isEmpty());
        }
    }

    /** Buys one at the market. */
    private long buy() {
        await().until(() -> client.admin("state").at("/book/offers").size() > 0);
        return client.order("2", "03", "0", 1)
                .body()
                .at("/CFOAT00100OutBlock2/OrdNo")
                .asLong();
    }

    private List<Long> told(String code) {
        return client.data(code).stream()
                .map(frame -> Long.parseLong(frame.at("/body/ordno").stringValue()))
                .toList();
    }

    @Test
    void aDroppedAcceptanceIsTheOnlyFrameThatIsMissing() {
        client.fault("{\"kind\":\"DROP_FRAMES\",\"trCode\":\"O01\"}");
        long dropped = buy();
        long next = buy();
        await().until(() -> told("C01").contains(next) && told("O01").contains(next));
        assertThat(told("C01")).contains(dropped);
        assertThat(told("O01")).doesNotContain(dropped);
    }

    @Test
    void aDroppedFillFrameIsMissingOnTheSocketOnly() {
        client.fault("{\"kind\":\"DROP_FILL_FRAMES\"}");
        long dropped = buy();
        long told = client.order("1", "03", "0", 1)
                .body()
                .at("/CFOAT00100OutBlock2/OrdNo")
                .asLong();
        await().until(() -> client.filled(told) == 1);
        assertThat(client.filled(dropped)).isZero();
        assertThat(simulator.truth().executions()).anyMatch(execution -> execution.order() == dropped);
    }

    @Test
    void ofFourFramesThreeAreDroppedAndTheShareIsExact() {
        client.fault("{\"kind\":\"DROP_FRAMES\",\"trCode\":\"O01\",\"share\":0.75,\"forMs\":60000}");
        List<Long> orders = List.of(buy(), buy(), buy(), buy(), buy(), buy(), buy(), buy());
        await().until(() -> told("C01").containsAll(orders));
        assertThat(told("O01")).hasSize(2);
    }

    @Test
    void aDuplicatedFrameComesTwice() {
        client.fault("{\"kind\":\"DUPLICATE_FRAMES\",\"trCode\":\"C01\"}");
        long twice = buy();
        await().until(() -> client.filled(twice) == 2);
        assertThat(simulator.truth().executions().stream().filter(fill -> fill.order() == twice))
                .hasSize(1);
    }

    @Test
    void aReorderedAcceptanceComesAfterItsFill() {
        client.fault("{\"kind\":\"REORDER_FRAMES\",\"trCode\":\"O01\"}");
        long order = buy();
        await().until(() -> told("C01").contains(order) && told("O01").contains(order));
        assertThat(position("C01", order)).isLessThan(position("O01", order));
    }

    private int position(String code, long order) {
        for (int i = 0; i < client.frames.size(); i++) {
            JsonNode frame = client.frames.get(i);
            if (frame.at("/header/tr_cd").asString("").equals(code)
                    && frame.at("/body/ordno").asString("0").endsWith(Long.toString(order))) {
                return i;
            }
        }
        throw new AssertionError("no " + code + " of " + order);
    }

    @Test
    void aDelayedFrameComesLater() {
        client.fault("{\"kind\":\"DELAY_FRAMES\",\"trCode\":\"O01\",\"delayMs\":400}");
        long start = System.nanoTime();
        long order = buy();
        await().until(() -> told("O01").contains(order));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(400));
        assertThat(position("C01", order)).isLessThan(position("O01", order));
    }

    @Test
    void aStaleSocketAcknowledgesAndStaysSilentAndANewOneIsTold() {
        client.fault("{\"kind\":\"STALE_SOCKETS\"}");
        int acknowledged = client.acknowledgements("O01").size();
        client.register("1", "O01", "");
        await().until(() -> client.acknowledgements("O01").size() == acknowledged + 1);
        RawClient fresh = simulator.client();
        fresh.connect();
        fresh.register("1", "C01", "");
        await().until(() -> !fresh.acknowledgements("C01").isEmpty());
        long order = buy();
        await().until(() -> fresh.filled(order) == 1);
        assertThat(client.filled(order)).isZero();
        assertThat(client.closed).isFalse();
        fresh.close();
    }

    @Test
    void aStaleSocketSpeaksAgainAfterItsTime() {
        client.fault("{\"kind\":\"STALE_SOCKETS\",\"forMs\":300}");
        long silent = buy();
        await().pollInterval(Duration.ofMillis(150)).until(() -> {
            buy();
            return !told("C01").isEmpty();
        });
        assertThat(told("C01")).doesNotContain(silent);
    }

    @Test
    void aStaleSocketSpeaksAgainWhenAllIsCleared() {
        client.fault("{\"kind\":\"STALE_SOCKETS\"}");
        clear(client);
        long order = buy();
        await().until(() -> client.filled(order) == 1);
    }

    @Test
    void aRegistrationWithoutAcknowledgementStillTakesEffect() {
        client.fault("{\"kind\":\"LOSE_ACKNOWLEDGEMENTS\",\"trCode\":\"FC9\"}");
        client.register("3", "FC9", FUTURE);
        buy();
        await().until(() -> !client.data("FC9").isEmpty());
        assertThat(client.acknowledgements("FC9")).isEmpty();
    }

    @Test
    void oneSocketIsCutAndTheOtherStays() {
        RawClient second = simulator.client();
        second.connect();
        second.register("1", "C01", "");
        await().until(() -> !second.acknowledgements("C01").isEmpty());
        client.fault("{\"kind\":\"CUT_ONE_SOCKET\"}");
        await().until(() -> client.closed || second.closed);
        assertThat(client.closed && second.closed).isFalse();
        second.close();
    }

    @Test
    void socketsAreCutAgainAndAgain() {
        client.fault("{\"kind\":\"CUT_SOCKETS\",\"count\":3,\"delayMs\":200}");
        for (int i = 0; i < 3; i++) {
            await().until(() -> client.closed);
            if (i < 2) {
                client.connect();
            }
        }
        await().until(() -> client.admin("faults").path("armed").isEmpty());
    }

    @Test
    void whileConnectionsAreRefusedWaitingOrdersFillAndNobodyIsTold() {
        long order = client.order("2", "00", client.restingBid(), 2)
                .body()
                .at("/CFOAT00100OutBlock2/OrdNo")
                .asLong();
        long fault = armed("{\"kind\":\"REFUSE_CONNECTIONS\",\"forMs\":60000}");
        await().until(() -> client.closed);
        assertThatThrownBy(client::connect).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> client.token(RunningSimulator.KEY, RunningSimulator.SECRET))
                .isInstanceOf(UncheckedIOException.class);
        client.fault("{\"kind\":\"FILL_WORKING_ORDERS\"}");
        assertThat(simulator.truth().orders())
                .anyMatch(known -> known.number() == order && known.filled() == 2 && known.remaining() == 0);
        client.raw(client.request("/simulator/v1/faults/" + fault).DELETE());
        client.connect();
        assertThat(client.tr("t0167", "/etc/time-search", "{\"t0167InBlock\":{\"id\":\"\"}}")
                        .code())
                .isEqualTo("00000");
        assertThat(client.filled(order)).isZero();
    }

    private long armed(String order) {
        client.fault(order);
        return client.admin("faults").at("/armed/0/id").asLong();
    }
}
