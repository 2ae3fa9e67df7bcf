package io.mireu.order.crash;

import io.mireu.model.order.AccountId;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.application.RecordVenueEnd.VenueEnd;
import io.mireu.order.application.VenueOrders;
import io.mireu.order.domain.BookRange;
import io.mireu.order.domain.SubmissionOutcome;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueBook;
import io.mireu.order.domain.VenueFill;
import io.mireu.order.domain.VenueOrderRow;
import io.mireu.support.TransientFault;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A venue that survives our crashes, remembers who really sent what, and can lose requests, answers and frames. */
final class FakeVenue implements VenueOrders {

    /** What happens to one request. */
    enum Fate {
        TAKEN,
        REFUSED,
        REQUEST_LOST,
        ANSWER_LOST,
        ARRIVES_LATE,
        NOT_SENT
    }

    /** An account event on its way to us. */
    sealed interface Frame {
        record Executed(VenueFill fill) implements Frame {}

        record Ended(VenueOrderNumber number, VenueEnd end) implements Frame {}
    }

    private static final BigDecimal PRICE = new BigDecimal("366.04");
    private static final Duration LATE = Duration.ofSeconds(4);

    private final StoppedClock clock;
    private final AccountId account;
    private final Supplier<Fate> fates;
    private final Map<Long, Resting> orders = new LinkedHashMap<>();
    private final List<Resting> underWay = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private long lastNumber = 100;
    private long lastExecution = 5000;
    private boolean fillsBeforeAnswering;
    private boolean unreadable;
    private @Nullable String heldBack;

    FakeVenue(StoppedClock clock, AccountId account, Supplier<Fate> fates) {
        this.clock = clock;
        this.account = account;
        this.fates = fates;
    }

    void fillBeforeAnswering(boolean fill) {
        fillsBeforeAnswering = fill;
    }

    void unreadable(boolean broken) {
        unreadable = broken;
    }

    /** The next account event, taken from the queue. */
    Frame nextFrame() {
        return frames.poll();
    }

    /** The connection is gone, and what was on it. */
    void dropFrames() {
        frames.clear();
    }

    List<Resting> orders() {
        return List.copyOf(orders.values());
    }

    void holdBack(@Nullable String reason) {
        heldBack = reason;
    }

    @Override
    public Optional<String> heldBack() {
        return Optional.ofNullable(heldBack);
    }

    @Override
    public SubmissionOutcome submit(TrackedOrder order, OrderIntent intent) {
        return switch (fates.get()) {
            case TAKEN -> new SubmissionOutcome.Taken(enter(order));
            case REFUSED -> new SubmissionOutcome.Refused("01427", "price");
            case REQUEST_LOST -> new SubmissionOutcome.Unknown("time-out");
            case ANSWER_LOST -> {
                enter(order);
                yield new SubmissionOutcome.Unknown("time-out");
            }
            case ARRIVES_LATE -> {
                underWay.add(new Resting(
                        order.id(), order.plan().leg(), clock.instant().plus(LATE)));
                yield new SubmissionOutcome.Unknown("connection lost");
            }
            case NOT_SENT -> new SubmissionOutcome.NotSent("connection refused");
        };
    }

    private long enter(TrackedOrder order) {
        Resting resting = new Resting(order.id(), order.plan().leg(), clock.instant());
        enter(resting);
        if (fillsBeforeAnswering) {
            fill(resting, 1);
        }
        return resting.number;
    }

    private synchronized void enter(Resting resting) {
        resting.number = ++lastNumber;
        resting.enteredAt = clock.marketTime();
        orders.put(resting.number, resting);
    }

    /** Somebody enters an order in the same account by other means. */
    void enterElsewhere(Leg leg) {
        enter(new Resting(OrderId.of("elsewhere"), leg, clock.instant()));
    }

    /** A fault of the venue: an execution beyond the quantity. */
    void fillTooMuch(Resting resting) {
        frames.add(new Frame.Executed(execution(resting, 1)));
    }

    private VenueFill execution(Resting resting, long quantity) {
        return new VenueFill(
                account,
                number(resting),
                Long.toString(++lastExecution),
                resting.leg.instrument(),
                resting.leg.side(),
                PRICE,
                quantity,
                clock.marketTime());
    }

    /** Time has passed: what was under way arrives. */
    void arrive() {
        underWay.removeIf(resting -> {
            boolean due = !clock.instant().isBefore(resting.due);
            if (due) {
                enter(resting);
            }
            return due;
        });
    }

    @Override
    public SubmissionOutcome cancel(TrackedOrder order) {
        Resting resting = orders.get(Objects.requireNonNull(order.venueNumber()).number());
        Fate fate = fates.get();
        if (resting == null || resting.open() == 0) {
            return new SubmissionOutcome.Refused("01433", "nothing left");
        }
        return switch (fate) {
            case TAKEN, REFUSED -> {
                withdraw(resting);
                yield new SubmissionOutcome.Taken(++lastNumber);
            }
            case ANSWER_LOST, ARRIVES_LATE -> {
                withdraw(resting);
                yield new SubmissionOutcome.Unknown("time-out");
            }
            case REQUEST_LOST -> new SubmissionOutcome.Unknown("time-out");
            case NOT_SENT -> new SubmissionOutcome.NotSent("connection refused");
        };
    }

    private void withdraw(Resting resting) {
        resting.withdrawn = resting.open();
        frames.add(new Frame.Ended(number(resting), new VenueEnd.Cancelled(resting.withdrawn)));
    }

    /** The exchange throws an order out that LS had taken. */
    void reject(Resting resting) {
        if (resting.executions.isEmpty() && resting.open() > 0) {
            resting.withdrawn = resting.open();
            resting.rejected = true;
            frames.add(new Frame.Ended(number(resting), new VenueEnd.Rejected("0201", "rejected")));
        }
    }

    void fill(Resting resting, long atMost) {
        long quantity = Math.min(atMost, resting.open());
        if (quantity > 0) {
            VenueFill fill = execution(resting, quantity);
            resting.executions.add(fill);
            frames.add(new Frame.Executed(fill));
        }
    }

    @Override
    public VenueBook read(AccountId of, BookRange range) {
        if (unreadable) {
            throw new TransientFault("a page is missing");
        }
        return new VenueBook(
                clock.instant(),
                range,
                orders.values().stream()
                        .filter(order -> !order.enteredAt.isBefore(range.enteredSince()))
                        .map(Resting::row)
                        .toList());
    }

    private static VenueOrderNumber number(Resting resting) {
        return new VenueOrderNumber(StoppedClock.TRADE_DATE, resting.number);
    }

    /** An order at the venue, with what only this test knows: whose it is. */
    static final class Resting {

        private final OrderId sentBy;
        private final Leg leg;
        private final Instant due;
        private final List<VenueFill> executions = new ArrayList<>();
        private long number;
        private long withdrawn;
        private boolean rejected;
        private Instant enteredAt = Instant.EPOCH;

        private Resting(OrderId sentBy, Leg leg, Instant due) {
            this.sentBy = sentBy;
            this.leg = leg;
            this.due = due;
        }

        OrderId sentBy() {
            return sentBy;
        }

        long number() {
            return number;
        }

        boolean isRejected() {
            return rejected;
        }

        List<VenueFill> executions() {
            return List.copyOf(executions);
        }

        long filled() {
            return executions.stream().mapToLong(VenueFill::quantity).sum();
        }

        long open() {
            return leg.quantity() - filled() - withdrawn;
        }

        private VenueOrderRow row() {
            return new VenueOrderRow(
                    FakeVenue.number(this),
                    leg.instrument(),
                    leg.side(),
                    leg.limitPrice(),
                    leg.quantity(),
                    open(),
                    rejected,
                    enteredAt,
                    executions);
        }
    }
}
