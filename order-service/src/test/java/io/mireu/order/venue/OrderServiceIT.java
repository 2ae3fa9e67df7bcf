package io.mireu.order.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mireu.model.event.OrderEvent;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderStatus;
import io.mireu.model.order.Side;
import io.mireu.order.application.OrderReadModel.FillView;
import io.mireu.order.application.OrderReadModel.OrderFilter;
import io.mireu.order.application.OrderReadModel.OrderView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** The service against the real simulator over the LS wire, with the faults that a real line has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderServiceIT {

    private static final Logger log = LoggerFactory.getLogger(OrderServiceIT.class);
    private static final Duration SOON = Duration.ofMinutes(1);

    private SimulatedVenue venue;
    private OrderServiceUnderTest service;

    @BeforeAll
    void start(@TempDir Path directory) {
        venue = new SimulatedVenue(directory);
        service = new OrderServiceUnderTest(venue);
    }

    @AfterAll
    void stop() {
        service.close();
        venue.close();
    }

    @AfterEach
    void theVenuesBookAndOursAreTheSame() {
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(ours().stream().map(OrderView::venueOrderNumber).filter(Objects::nonNull))
                    .containsExactlyInAnyOrderElementsOf(venue.orders());
            assertThat(fills().stream()
                            .map(fill -> fill.venueOrderNumber() + "/" + fill.executionId() + "x" + fill.quantity()))
                    .containsExactlyInAnyOrderElementsOf(venue.executions());
        });
    }

    @Test
    void twoLegsAreSentOneAfterTheOtherAndTheirStoryIsTold() {
        String intent =
                service.issue(Leg.market(venue.future(), Side.BUY, 2), Leg.market(venue.future(), Side.SELL, 1));

        assertThat(completed(intent).complete()).isTrue();
        List<OrderEvent> story = service.storyOf(intent);
        assertThat(story.getFirst()).isInstanceOf(OrderEvent.IntentReceived.class);
        assertThat(story.get(1)).isInstanceOf(OrderEvent.Accepted.class);
        assertThat(story).filteredOn(OrderEvent.Accepted.class::isInstance).hasSize(2);
        assertThat(filled(story)).isEqualTo(3);
    }

    @Test
    void anOrderWhoseAnswerIsLostIsFoundInTheVenuesListAndNotSentAgain() {
        venue.commit("LOSE_ORDER_ANSWERS");

        String intent = service.issue(Leg.market(venue.future(), Side.BUY, 1));

        assertThat(completed(intent).complete()).isTrue();
        assertThat(service.storyOf(intent))
                .filteredOn(OrderEvent.Ambiguous.class::isInstance)
                .hasSize(1);
    }

    @Test
    void anOrderThatNeverArrivedIsLostAfterTwoReadings() {
        venue.commit("FAIL_ORDERS");

        String intent = service.issue(
                Leg.limit(venue.future(), Side.BUY, 1, farBelow()), Leg.market(venue.future(), Side.SELL, 1));

        assertThat(completed(intent).complete()).isFalse();
        assertThat(ours(intent)).extracting(OrderView::venueOrderNumber).containsOnlyNulls();
    }

    @Test
    void aFillWhoseFrameIsLostIsFoundByReconciliation() {
        venue.commit("DROP_FILL_FRAMES");

        String intent = service.issue(Leg.market(venue.future(), Side.BUY, 1));

        assertThat(completed(intent).complete()).isTrue();
        assertThat(fills())
                .filteredOn(fill -> fill.portfolio().equals(intent))
                .extracting(FillView::source)
                .contains("RECONCILIATION");
    }

    @Test
    void anOrderThatDoesNotFillInTimeIsCancelledAndLaterLegsAreNotSent() {
        String intent = service.issue(
                Leg.limit(venue.future(), Side.BUY, 1, farBelow()), Leg.market(venue.future(), Side.SELL, 1));

        assertThat(completed(intent).complete()).isFalse();
        assertThat(ours(intent)).allMatch(order -> order.status().equals(OrderStatus.CANCELLED.name()));
        assertThat(ours(intent))
                .filteredOn(order -> order.venueOrderNumber() != null)
                .hasSize(1);
    }

    @Test
    void aRevokedTokenIsReplacedWithoutLosingTheOrder() {
        venue.commit("REVOKE_TOKENS");

        String intent = service.issue(Leg.market(venue.future(), Side.SELL, 1));

        assertThat(completed(intent).complete()).isTrue();
    }

    @Test
    void anOrderTooLargeIsDeniedAndNeverSent() {
        String intent = service.issue(Leg.market(venue.future(), Side.BUY, 51));

        assertThat(completed(intent).complete()).isFalse();
        assertThat(service.storyOf(intent).getFirst()).isInstanceOf(OrderEvent.IntentReceived.class);
        assertThat(service.storyOf(intent).get(1))
                .isInstanceOfSatisfying(
                        OrderEvent.Denied.class,
                        denied -> assertThat(denied.code()).isEqualTo("quantity-limit"));
        assertThat(ours(intent)).isEmpty();
    }

    @Test
    void aTraderEntersAnIntentByHandOnceHoweverOftenItIsPosted() {
        String body = """
                {"id": "by-hand", "description": "by hand", "legs":
                  [{"instrument": "%s", "side": "BUY", "quantity": 1, "type": "MARKET"}]}""".formatted(venue.future());
        post("TRADER", body);
        post("TRADER", body);

        assertThat(completed("by-hand").complete()).isTrue();
        assertThat(get("/api/v1/orders/by-hand/0")).contains("\"status\":\"FILLED\"");
        assertThat(get("/api/v1/orders?intent=by-hand")).contains("by-hand/0");
        assertThat(get("/api/v1/orders/fills?portfolio=by-hand")).contains("by-hand/0");
        assertThat(get("/api/v1/orders/reconciliation")).contains("\"unmatchedOrders\":0", "\"unmatchedExecutions\":0");
    }

    @Test
    void theTimeFromTheTickToTheOrderIsMeasured() {
        for (int i = 0; i < 10; i++) {
            assertThat(completed(service.issue(Leg.market(venue.future(), Side.BUY, 1)))
                            .complete())
                    .isTrue();
        }
        String metrics = get("/actuator/prometheus");
        log.info(
                "{}",
                metrics.lines()
                        .filter(line -> line.startsWith("mireu_order_") && line.contains("quantile"))
                        .toList());
        assertThat(metrics).contains("mireu_order_tick_to_sent_seconds", "mireu_order_intent_to_sent_seconds");
    }

    private void post(String role, String body) {
        RestClient.create(service.address())
                .post()
                .uri("/api/v1/orders/intents")
                .header("Authorization", "Bearer " + role)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    private String get(String path) {
        return Objects.requireNonNull(RestClient.create(service.address())
                .get()
                .uri(path)
                .header("Authorization", "Bearer TRADER")
                .retrieve()
                .body(String.class));
    }

    private OrderEvent.IntentCompleted completed(String intent) {
        await().atMost(SOON)
                .until(() -> service.storyOf(intent).stream().anyMatch(OrderEvent.IntentCompleted.class::isInstance));
        return (OrderEvent.IntentCompleted) service.storyOf(intent).getLast();
    }

    private static long filled(List<OrderEvent> story) {
        return story.stream()
                .mapToLong(event -> event instanceof OrderEvent.Filled filled
                        ? filled.fill().quantity()
                        : 0)
                .sum();
    }

    private BigDecimal farBelow() {
        BigDecimal tick = new BigDecimal("0.02");
        return venue.lastPrice()
                .multiply(new BigDecimal("0.992"))
                .divide(tick, 0, RoundingMode.DOWN)
                .multiply(tick);
    }

    private List<OrderView> ours() {
        return service.readModel().latest(new OrderFilter(null, null, null, 1000));
    }

    private List<OrderView> ours(String intent) {
        return service.readModel().latest(new OrderFilter(null, intent, null, 1000));
    }

    private List<FillView> fills() {
        return service.readModel().latestFills(new OrderFilter(null, null, null, 1000));
    }
}
