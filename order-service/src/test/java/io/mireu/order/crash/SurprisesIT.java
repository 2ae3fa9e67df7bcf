package io.mireu.order.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.market.AllowedActions;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderStatus;
import io.mireu.model.order.Side;
import io.mireu.order.application.OrderReadModel.OrderView;
import io.mireu.order.application.OrderReadModel.ReconciliationView;
import io.mireu.order.crash.FakeVenue.Fate;
import io.mireu.order.domain.CancelAttempt;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What should not happen and must be seen when it does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurprisesIT {

    private static final Leg BUY = Leg.market(World.FUTURE, Side.BUY, 2);

    private CrashDatabase database;

    @BeforeAll
    void createTables() {
        database = new CrashDatabase();
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void nothingIsSentBeforeTheFirstReconciliation() {
        World world = world("gate", Fate.TAKEN);
        world.send();
        assertThat(world.venue.orders()).isEmpty();
        world.reconcile();
        world.send();
        assertThat(world.venue.orders()).hasSize(1);
    }

    @Test
    void anOrderInDoubtHoldsBackAllOthersOfTheAccount() {
        World world = world("doubt", Fate.REQUEST_LOST);
        world.issue(true, List.of(BUY));
        world.deliverIntent();
        world.reconcile();
        world.send();
        world.send();
        assertThat(statuses(world, 0)).containsExactly(OrderStatus.NEW.name());
        assertThat(statuses(world, 1)).containsExactly(OrderStatus.AMBIGUOUS.name());
        assertThat(world.venue.orders()).isEmpty();
    }

    @Test
    void anOrderEnteredElsewhereIsReportedOnceAndLeftAlone() {
        World world = world("foreign", Fate.TAKEN);
        world.venue.enterElsewhere(BUY);
        world.pass(Duration.ofSeconds(30));
        world.reconcile();
        world.reconcile();
        assertThat(alerts(world, "venue-order-unknown")).isEqualTo(1);
        assertThat(view(world).unmatchedOrders()).isEqualTo(1);
        assertThat(statuses(world, 0)).containsExactly(OrderStatus.NEW.name());
    }

    @Test
    void moreThanWasOrderedIsParkedAndReportedAndNotBooked() {
        World world = world("overfill", Fate.TAKEN);
        world.reconcile();
        world.send();
        FakeVenue.Resting order = world.venue.orders().getFirst();
        world.venue.fill(order, 2);
        world.venue.fillTooMuch(order);
        world.hear(true);
        world.hear(true);
        assertThat(statuses(world, 0)).containsExactly(OrderStatus.FILLED.name());
        assertThat(view(world).unmatchedExecutions()).isEqualTo(1);
        assertThat(alerts(world, "execution-unmatched")).isEqualTo(1);
    }

    @Test
    void anOpeningIntentThatWaitedTooLongIsNotSentAnyMore() {
        World world = world("stale", Fate.TAKEN);
        world.pass(Duration.ofHours(2));
        world.reconcile();
        world.send();
        assertThat(world.venue.orders()).isEmpty();
        assertThat(statuses(world, 0)).containsExactly(OrderStatus.CANCELLED.name());
    }

    @Test
    void aCancellationWaitsUntilTheVenueTakesOneAndBurnsNoAttemptMeanwhile() {
        World world = world("frozen", Fate.TAKEN);
        world.reconcile();
        world.send();
        world.clock.allow(AllowedActions.ENTRY_ONLY);
        world.pass(Duration.ofSeconds(51));
        world.send();
        world.pass(Duration.ofSeconds(30));
        world.send();
        assertThat(cancelOf(world)).isNull();
        assertThat(world.venue.orders().getFirst().open()).isEqualTo(2);

        world.clock.allow(AllowedActions.CANCELLATION_ONLY);
        world.send();
        assertThat(cancelOf(world)).isNotNull().returns(1, CancelAttempt::attempts);
        assertThat(world.venue.orders().getFirst().open()).isZero();
    }

    @Test
    void whatIsHeldBackIsNotClaimedAndGoesOnceItIsLetThrough() {
        World world = world("held", Fate.TAKEN);
        world.reconcile();
        world.venue.holdBack("not proven");
        world.send();
        world.pass(Duration.ofMinutes(59));
        world.send();
        assertThat(statuses(world, 0)).containsExactly(OrderStatus.NEW.name());
        world.venue.holdBack(null);
        world.send();
        assertThat(statuses(world, 0)).containsExactly(OrderStatus.ACCEPTED.name());
    }

    @Test
    void whileOrdersAreHeldBackWhatOpensGoesStaleAndALiquidationWaits() {
        World world = world("locked", Fate.TAKEN);
        world.issue(true, List.of(BUY));
        world.deliverIntent();
        world.reconcile();
        world.venue.holdBack("the account is locked");
        world.pass(Duration.ofHours(2));
        world.send();
        assertThat(statuses(world, 0)).containsExactly(OrderStatus.CANCELLED.name());
        assertThat(new Ledger(database, world).ordersOf(world.issued.getFirst()))
                .singleElement()
                .returns("stale-intent", OrderView::code)
                .satisfies(order -> assertThat(order.reason()).contains("the account is locked"));
        assertThat(statuses(world, 1)).containsExactly(OrderStatus.NEW.name());
        assertThat(world.venue.orders()).isEmpty();
    }

    @Test
    void aCancellationThatIsHeldBackBurnsNoAttempt() {
        World world = world("bound", Fate.TAKEN);
        world.reconcile();
        world.send();
        world.venue.holdBack("the account is locked");
        world.pass(Duration.ofSeconds(51));
        world.send();
        assertThat(cancelOf(world)).isNull();
        world.venue.holdBack(null);
        world.send();
        assertThat(world.venue.orders().getFirst().open()).isZero();
    }

    @Test
    void inASessionThatIsNotTradedNotEvenALiquidationIsSent() {
        World world = world("night", Fate.TAKEN);
        world.issue(true, List.of(BUY));
        world.deliverIntent();
        world.clock.trade(false);
        world.reconcile();
        world.send();
        world.send();
        assertThat(world.venue.orders()).isEmpty();
        assertThat(statuses(world, 0)).containsExactly(OrderStatus.CANCELLED.name());
        assertThat(statuses(world, 1))
                .as("its portfolio asks again when it can be sent")
                .containsExactly(OrderStatus.CANCELLED.name());
    }

    private @Nullable CancelAttempt cancelOf(World world) {
        return Objects.requireNonNull(database.transactions()
                        .execute(_ -> database.tables().orders().unfinished(world.account)))
                .getFirst()
                .cancel();
    }

    @Test
    void ofManyThatTryToSendAnOrderAtOnceOneDoes() throws Exception {
        World world = world("race", Fate.TAKEN);
        int others = 20;
        for (int i = 0; i < others; i++) {
            world.issue(false, List.of(BUY));
            world.deliverIntent();
        }
        world.reconcile();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> rounds = IntStream.range(0, 4 * others)
                    .<Future<?>>mapToObj(_ -> threads.submit(world::claimAndSend))
                    .toList();
            for (Future<?> round : rounds) {
                round.get();
            }
        }
        for (int left = world.venue.orders().size(); left <= others; left++) {
            world.claimAndSend(); // a round that met another's order in flight had nothing to do
        }
        assertThat(world.venue.orders().stream().map(FakeVenue.Resting::sentBy)).doesNotHaveDuplicates();
        assertThat(world.venue.orders()).hasSize(others + 1);
    }

    private World world(String name, Fate fate) {
        World world = new World(database, name, () -> fate);
        world.issue(false, List.of(BUY));
        world.deliverIntent();
        return world;
    }

    private List<String> statuses(World world, int intent) {
        return new Ledger(database, world)
                .ordersOf(world.issued.get(intent)).stream()
                        .map(OrderView::status)
                        .toList();
    }

    private ReconciliationView view(World world) {
        return database.tables().readModel().reconciliation(world.account.value());
    }

    private long alerts(World world, String code) {
        return world.log.alerts(code);
    }
}
