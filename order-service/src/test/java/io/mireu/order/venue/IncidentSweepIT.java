package io.mireu.order.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mireu.embedded.Sweep;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.order.Leg;
import io.mireu.model.order.Side;
import io.mireu.order.application.OrderReadModel.FillView;
import io.mireu.order.application.OrderReadModel.OrderFilter;
import io.mireu.order.application.OrderReadModel.OrderView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The service trades while the venue plays what really happened to others, and ends with the venue's book: order by
 * order, fill by fill, position by position. The normal run plays a few, the sweep {@code simulator-incidents} all.
 */
class IncidentSweepIT {

    private static final Logger log = LoggerFactory.getLogger(IncidentSweepIT.class);
    private static final String SWEEP = "simulator-incidents";
    private static final List<String> SAMPLE = List.of("fill-before-ack", "lost-answer");
    private static final int ROUNDS = 3;
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final OrderFilter ALL = new OrderFilter(null, null, null, 100_000);

    private SimulatedVenue venue;
    private OrderServiceUnderTest service;
    private VenueWatcher watcher;

    @Test
    void everyScriptedIncidentLeavesTheClientInTheStateThatTheVenueIsIn(@TempDir Path directory) {
        try (SimulatedVenue started = new SimulatedVenue(directory);
                OrderServiceUnderTest client = new OrderServiceUnderTest(started);
                VenueWatcher other = new VenueWatcher(started)) {
            venue = started;
            service = client;
            watcher = other;
            if (Sweep.isAsked(SWEEP)) {
                sweep();
            } else {
                SAMPLE.forEach(this::prove);
            }
        }
    }

    private void sweep() {
        List<String> incidents = venue.incidents();
        Sweep sweep = Sweep.resume(SWEEP, 1);
        while (sweep.done() < ROUNDS * incidents.size()) {
            sweep.finishStep(prove(incidents.get(sweep.done() % incidents.size())));
        }
        sweep.record(Clock.systemUTC());
    }

    /** Trades during an incident and after it, and compares. */
    private Map<String, Long> prove(String incident) {
        long committedBefore = venue.committed();
        int ordersBefore = venue.fates().size();
        int fillsBefore = venue.executions().size();
        List<String> intents = new ArrayList<>();
        intents.add(restingOrder());
        await().atMost(SOON).until(() -> venue.workingOrders() > 0);
        venue.play(incident);
        await().atMost(SOON).pollInterval(Duration.ofMillis(400)).until(() -> {
            intents.add(nextIntent(intents.size()));
            watcher.positions();
            return !venue.isPlaying(incident);
        });
        long over = System.nanoTime();
        long committed = venue.committed() - committedBefore;
        assertThat(committed).as("faults of " + incident + " that hit").isPositive();
        intents.forEach(intent -> await(incident + ": every intent ends")
                .atMost(SOON)
                .until(() -> service.storyOf(intent).stream().anyMatch(OrderEvent.IntentCompleted.class::isInstance)));
        theClientTradesAgain(incident);
        await(incident).atMost(SOON).pollInterval(Duration.ofMillis(500)).untilAsserted(this::bothBooksAreTheSame);
        long settledMs = (System.nanoTime() - over) / 1_000_000;
        log.info("{}: {} intents, {} faults, settled after {} ms", incident, intents.size(), committed, settledMs);
        return Map.of(
                "incidents",
                1L,
                "orders",
                (long) venue.fates().size() - ordersBefore,
                "fills",
                (long) venue.executions().size() - fillsBefore,
                "faultsCommitted",
                committed,
                "settledMs",
                settledMs,
                "differences",
                0L);
    }

    private void theClientTradesAgain(String incident) {
        long heard = watcher.frames();
        String intent = service.issue(Leg.market(venue.future(), Side.BUY, 1));
        await(incident + ": the client trades again")
                .atMost(SOON)
                .until(() -> service.storyOf(intent).stream()
                        .anyMatch(event -> event instanceof OrderEvent.IntentCompleted done && done.complete()));
        await(incident + ": frames come again").atMost(SOON).until(() -> watcher.frames() > heard);
    }

    private String nextIntent(int number) {
        return switch (number % 3) {
            case 0 -> service.issue(Leg.market(venue.future(), Side.SELL, 2));
            case 1 -> restingOrder();
            default -> service.issue(Leg.market(venue.future(), Side.BUY, 1), Leg.market(venue.future(), Side.SELL, 1));
        };
    }

    private String restingOrder() {
        BigDecimal tick = new BigDecimal("0.02");
        BigDecimal farBelow = venue.lastPrice()
                .multiply(new BigDecimal("0.992"))
                .divide(tick, 0, RoundingMode.DOWN)
                .multiply(tick);
        return service.issue(Leg.limit(venue.future(), Side.BUY, 1, farBelow));
    }

    private void bothBooksAreTheSame() {
        List<OrderView> orders = service.readModel().latest(ALL);
        List<FillView> fills = service.readModel().latestFills(ALL);
        assertThat(orders.stream()
                        .filter(order -> order.venueOrderNumber() != null)
                        .map(order -> order.venueOrderNumber() + ": " + order.filled() + " filled, 0 waiting"))
                .containsExactlyInAnyOrderElementsOf(venue.fates());
        assertThat(fills.stream()
                        .map(fill -> fill.venueOrderNumber() + "/" + fill.executionId() + "x" + fill.quantity()))
                .containsExactlyInAnyOrderElementsOf(venue.executions());
        assertThat(held(fills)).isEqualTo(venue.positions());
        assertThat(watcher.positions()).isEqualTo(Optional.of(venue.positions()));
    }

    private static Map<String, Long> held(List<FillView> fills) {
        Map<String, Long> held = new HashMap<>();
        fills.forEach(fill -> held.merge(
                fill.instrument(), fill.side().equals("BUY") ? fill.quantity() : -fill.quantity(), Long::sum));
        held.values().removeIf(contracts -> contracts == 0);
        return held;
    }
}
