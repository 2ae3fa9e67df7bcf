package io.mireu.order.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.event.OrderEvent;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.order.OrderStatus;
import io.mireu.order.application.OrderReadModel.FillView;
import io.mireu.order.application.OrderReadModel.OrderFilter;
import io.mireu.order.application.OrderReadModel.OrderView;
import io.mireu.order.application.OrderReadModel.ReconciliationView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds our books against the venue's: same orders, same executions, and one true story on the topic. */
final class Ledger {

    private static final int ALL = 10_000;

    private final CrashDatabase database;
    private final World world;

    Ledger(CrashDatabase database, World world) {
        this.database = database;
        this.world = world;
    }

    boolean isSettled() {
        return database.jdbc()
                        .sql("select count(*) from intents where account = ? and status <> 'WORKING'")
                        .param(world.account.value())
                        .query(Integer.class)
                        .single()
                == world.issued.size();
    }

    List<String> unsettled() {
        return world.issued.stream()
                .flatMap(intent -> ordersOf(intent).stream())
                .filter(order -> !OrderStatus.valueOf(order.status()).isTerminal())
                .map(order -> order.orderId() + " " + order.status())
                .toList();
    }

    /** How many orders were in doubt at some time. */
    long doubted() {
        return database.jdbc()
                .sql("select count(*) from orders where account = ? and doubted_at is not null")
                .param(world.account.value())
                .query(Long.class)
                .single();
    }

    void assertTrue() {
        Map<Long, OrderView> byNumber = world.issued.stream()
                .flatMap(intent -> ordersOf(intent).stream())
                .filter(order -> order.venueOrderNumber() != null)
                .collect(Collectors.toMap(
                        order -> Objects.requireNonNull(order.venueOrderNumber()), Function.identity()));
        assertThat(byNumber.keySet())
                .as("every order at the venue is one of ours, and only once")
                .containsExactlyInAnyOrderElementsOf(world.venue.orders().stream()
                        .map(FakeVenue.Resting::number)
                        .toList());
        for (FakeVenue.Resting resting : world.venue.orders()) {
            agree(resting, Objects.requireNonNull(byNumber.get(resting.number())));
        }
        assertThat(world.venue.orders().stream().map(FakeVenue.Resting::sentBy))
                .as("nothing was sent twice")
                .doesNotHaveDuplicates();
        assertThat(world.issued).allSatisfy(this::assertStory);
        ReconciliationView view = database.tables().readModel().reconciliation(world.account.value());
        assertThat(view.unmatchedExecutions()).isZero();
        assertThat(view.unmatchedOrders()).isZero();
    }

    private void agree(FakeVenue.Resting resting, OrderView order) {
        assertThat(order.orderId())
                .as("the order that was sent")
                .isEqualTo(resting.sentBy().value());
        assertThat(order.filled()).isEqualTo(resting.filled());
        assertThat(order.status()).isEqualTo(expectedStatus(resting, order));
        List<FillView> fills = fillsOf(order.intentId()).stream()
                .filter(fill -> fill.orderId().equals(order.orderId()))
                .toList();
        assertThat(fills.stream().map(fill -> fill.executionId() + "x" + fill.quantity()))
                .containsExactlyInAnyOrderElementsOf(resting.executions().stream()
                        .map(fill -> fill.executionId() + "x" + fill.quantity())
                        .toList());
    }

    private static String expectedStatus(FakeVenue.Resting resting, OrderView order) {
        if (resting.filled() == order.quantity()) {
            return OrderStatus.FILLED.name();
        }
        return (resting.isRejected() ? OrderStatus.REJECTED : OrderStatus.CANCELLED).name();
    }

    /** What the topic tells: received first, completed last, each fill and each end once, nothing after the end. */
    private void assertStory(OrderIntent intent) {
        List<OrderEvent> story = world.log.eventsOf(intent.portfolio().value());
        List<OrderView> orders = ordersOf(intent);
        assertThat(orders).hasSize(intent.legs().size());
        assertThat(orders).allMatch(order -> OrderStatus.valueOf(order.status()).isTerminal());
        assertThat(story.getFirst()).isInstanceOf(OrderEvent.IntentReceived.class);
        assertThat(story.getLast()).isInstanceOf(OrderEvent.IntentCompleted.class);
        assertThat(story.stream().map(event -> event.meta().eventId())).doesNotHaveDuplicates();
        assertThat(story)
                .filteredOn(OrderEvent.IntentCompleted.class::isInstance)
                .hasSize(1);
        boolean complete = orders.stream().allMatch(order -> order.status().equals(OrderStatus.FILLED.name()));
        assertThat(((OrderEvent.IntentCompleted) story.getLast()).complete()).isEqualTo(complete);
        long told = story.stream()
                .mapToLong(event -> event instanceof OrderEvent.Filled filled
                        ? filled.fill().quantity()
                        : 0)
                .sum();
        assertThat(told).isEqualTo(orders.stream().mapToLong(OrderView::filled).sum());
        long ends = story.stream()
                .filter(event -> event instanceof OrderEvent.Ended || event instanceof OrderEvent.Rejected)
                .count();
        assertThat(ends)
                .isEqualTo(orders.stream()
                        .filter(order -> !order.status().equals(OrderStatus.FILLED.name()))
                        .count());
    }

    List<OrderView> ordersOf(OrderIntent intent) {
        return database.tables()
                .readModel()
                .latest(new OrderFilter(null, intent.id().value(), null, ALL));
    }

    private List<FillView> fillsOf(String intent) {
        return database.tables().readModel().latestFills(new OrderFilter(null, intent, null, ALL));
    }
}
