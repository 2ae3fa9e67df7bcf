package io.mireu.order.crash;

import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.order.Side;
import io.mireu.order.crash.FakeVenue.Fate;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What may happen to an account on a bad day, from one seed: lost answers, lost frames, refusals, and crashes anywhere. */
final class RandomHistory {

    private static final int FIRST_INTENTS = 3;
    private static final int STEPS = 50;
    private static final int PATIENCE = 60;
    private static final int LONGEST_PATH = 40;

    private final Random random;
    private final World world;
    private final Ledger ledger;
    private boolean calm;

    RandomHistory(CrashDatabase database, long seed) {
        random = new Random(seed);
        world = new World(database, "s" + seed, this::fate);
        ledger = new Ledger(database, world);
    }

    /** Runs the bad day, then lets everything come to rest, then compares the books. */
    Figures run() {
        for (int intent = 0; intent < FIRST_INTENTS; intent++) {
            world.issue(false, legs());
            world.deliverIntent();
        }
        world.reconcile();
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(6) == 0) {
                world.crash.arm(1 + random.nextInt(LONGEST_PATH));
            }
            world.venue.unreadable(random.nextInt(10) == 0);
            world.venue.holdBack(random.nextInt(10) == 0 ? "not proven" : null);
            world.venue.fillBeforeAnswering(random.nextInt(3) == 0);
            step();
            world.pass(Duration.ofMillis(random.nextInt(1500)));
        }
        rest();
        ledger.assertTrue();
        return new Figures(world.crashes(), world.venue.orders().size(), ledger.doubted());
    }

    private void step() {
        switch (random.nextInt(14)) {
            case 0 -> world.issue(random.nextInt(4) == 0, legs());
            case 1, 2 -> world.deliverIntent();
            case 3, 4, 5, 6 -> world.send();
            case 7, 8, 9 -> world.reconcile();
            case 10, 11 -> world.hear(random.nextInt(5) == 0);
            case 12 -> trade();
            default -> disturb();
        }
    }

    private void trade() {
        for (FakeVenue.Resting resting : world.venue.orders()) {
            if (random.nextInt(2) == 0) {
                world.venue.fill(resting, 1 + random.nextInt(3));
            }
        }
    }

    private void disturb() {
        switch (random.nextInt(4)) {
            case 0 -> world.venue.dropFrames();
            case 1 -> world.pass(Duration.ofSeconds(55));
            case 2 -> world.venue.orders().stream().reduce((_, last) -> last).ifPresent(world.venue::reject);
            default -> world.issued.stream().findAny().ifPresent(this::redeliverIfHandled);
        }
    }

    private void redeliverIfHandled(OrderIntent first) {
        if (!ledger.ordersOf(first).isEmpty()) {
            world.redeliver(first);
        }
    }

    /** Few kinds of orders, so that many look the same to the venue. */
    private List<Leg> legs() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(_ -> {
                    Side side = random.nextInt(4) == 0 ? Side.SELL : Side.BUY;
                    long quantity = 1L + random.nextInt(2);
                    return random.nextInt(4) > 0
                            ? Leg.market(World.FUTURE, side, quantity)
                            : Leg.limit(World.FUTURE, side, quantity, new BigDecimal("366.04"));
                })
                .toList();
    }

    private Fate fate() {
        if (calm) {
            return Fate.TAKEN;
        }
        Fate[] fates = Fate.values();
        int drawn = random.nextInt(2 * fates.length);
        return drawn < fates.length ? fates[drawn] : Fate.TAKEN;
    }

    /** No more faults: whatever is unclear now must become clear by itself. */
    private void rest() {
        calm = true;
        world.crash.arm(0);
        world.venue.unreadable(false);
        world.venue.holdBack(null);
        for (int round = 0; round < PATIENCE && !(ledger.isSettled() && !world.hasUndelivered()); round++) {
            world.deliverIntent();
            world.send();
            trade();
            world.hear(false);
            world.reconcile();
            world.pass(Duration.ofSeconds(3));
        }
        if (!ledger.isSettled()) {
            throw new AssertionError("the account does not come to rest: " + ledger.unsettled());
        }
    }

    /** What one history had in it. */
    record Figures(int crashes, int venueOrders, long doubted) {

        Figures plus(Figures other) {
            return new Figures(crashes + other.crashes, venueOrders + other.venueOrders, doubted + other.doubted);
        }
    }
}
