package io.mireu.order.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mireu.embedded.DatabaseAccess;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.event.SystemEvent.AlertRaised;
import io.mireu.model.order.IntentPurpose;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderStatus;
import io.mireu.model.order.Side;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.order.application.OrderReadModel.OrderFilter;
import io.mireu.order.application.OrderReadModel.OrderView;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** An appkey of another environment than the declared one: REST would take its orders, the WebSocket does not know it. */
class LockedAccountIT {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String LOCK = "/api/v1/orders/lock";
    private static final IntentPurpose LIQUIDATION = new IntentPurpose.LiquidatePortfolio(LiquidationReason.LOSS_LIMIT);

    private final DatabaseAccess database = TestInfrastructure.shared().createDatabase();
    private final StandInWebSocket webSocket = new StandInWebSocket("10001");
    private SimulatedVenue venue;
    private OrderServiceUnderTest service;

    @BeforeEach
    void start(@TempDir Path directory) {
        venue = new SimulatedVenue(directory);
        service = started();
    }

    @AfterEach
    void stop() {
        service.close();
        venue.close();
        webSocket.close();
    }

    @Test
    void anAppkeyOfAnotherEnvironmentSendsNothingUntilAPersonEndsTheLock() {
        String opening = service.issue(Leg.market(venue.future(), Side.BUY, 1));
        String liquidation = service.issue(LIQUIDATION, Leg.market(venue.future(), Side.SELL, 2));
        assertThat(completed(opening).complete()).isFalse();
        await().atMost(SOON).until(() -> !service.alerts("account-locked").isEmpty());
        assertLocked(liquidation);

        webSocket.answer("00000"); // what was locked stays so, even if the venue would take it now
        restart();
        assertLocked(liquidation);

        assertThat(call(HttpMethod.DELETE, "VIEWER").getStatusCode().value()).isEqualTo(403);
        assertLocked(liquidation);
        assertThat(call(HttpMethod.DELETE, "TRADER").getStatusCode().value()).isEqualTo(204);

        assertThat(completed(liquidation).complete()).isTrue();
        assertThat(venue.orders()).hasSize(1);
        assertThat(call(HttpMethod.GET, "VIEWER").getBody()).contains("\"locked\":false");
        assertThat(call(HttpMethod.DELETE, "TRADER"))
                .satisfies(answer -> assertThat(answer.getStatusCode().value()).isEqualTo(409))
                .satisfies(answer -> assertThat(answer.getBody()).contains("account-not-locked"));
        await().atMost(SOON).until(() -> !service.alerts("account-unlocked").isEmpty());
        assertThat(service.alerts("account-unlocked"))
                .singleElement()
                .extracting(AlertRaised::message)
                .asString()
                .contains("ended by somebody");
        assertThat(service.alerts("account-locked")).as("told once").hasSize(1);
    }

    private void assertLocked(String waiting) {
        assertThat(call(HttpMethod.GET, "VIEWER").getBody())
                .contains("\"locked\":true", "10001", "SIMULATOR", "\"lockedAt\":\"");
        await().atMost(SOON).until(() -> !ours(waiting).isEmpty());
        assertThat(ours(waiting)).extracting(OrderView::status).containsExactly(OrderStatus.NEW.name());
        assertThat(venue.orders()).isEmpty();
    }

    private OrderServiceUnderTest started() {
        return new OrderServiceUnderTest(
                venue,
                database,
                Map.of("mireu.ls.websocket-url", webSocket.url(), "mireu.order.risk.max-intent-age", "3s"));
    }

    private void restart() {
        Instant before = lastReconciliation();
        service.close();
        service = started();
        await().atMost(SOON).until(() -> lastReconciliation().isAfter(before)); // orders would be sent from now on
    }

    private Instant lastReconciliation() {
        return Objects.requireNonNull(service.readModel().reconciliation("demo").last())
                .finishedAt();
    }

    private List<OrderView> ours(String intent) {
        return service.readModel().latest(new OrderFilter(null, intent, null, 10));
    }

    private OrderEvent.IntentCompleted completed(String intent) {
        await().atMost(SOON)
                .until(() -> service.storyOf(intent).stream().anyMatch(OrderEvent.IntentCompleted.class::isInstance));
        return (OrderEvent.IntentCompleted) service.storyOf(intent).getLast();
    }

    private ResponseEntity<String> call(HttpMethod method, String role) {
        return Objects.requireNonNull(RestClient.create(service.address())
                .method(method)
                .uri(LOCK)
                .header("Authorization", "Bearer " + role)
                .exchange((_, answer) ->
                        ResponseEntity.status(answer.getStatusCode()).body(answer.bodyTo(String.class))));
    }
}
