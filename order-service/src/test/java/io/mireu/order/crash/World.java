package io.mireu.order.crash;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.IntentEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.IntentPurpose;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioTerms;
import io.mireu.order.application.OrderSettings;
import io.mireu.support.TransientFault;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One account's world: a venue and a database that last, and a process that is started again after each crash. */
final class World {

    static final DerivativeCode FUTURE = DerivativeCode.of("A056C000");
    private static final OrderSettings.Risk LIMITS = new OrderSettings.Risk(1000, 1000, 100_000, Duration.ofHours(1));

    final AccountId account;
    final StoppedClock clock = new StoppedClock();
    final CrashPoints crash = new CrashPoints();
    final FakeVenue venue;
    final TableEventLog log;
    final List<OrderIntent> issued = new ArrayList<>();
    private final Deque<IntentEvent.Issued> undelivered = new ArrayDeque<>();
    private final Supplier<OrderProcess> starter;
    private OrderProcess process;
    private int crashes;

    World(CrashDatabase database, String name, Supplier<FakeVenue.Fate> fates) {
        account = AccountId.of(name);
        venue = new FakeVenue(clock, account, fates);
        log = new TableEventLog(database.jdbc());
        OrderSettings settings = new OrderSettings(
                name,
                LIMITS,
                Duration.ofSeconds(50),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(2),
                2,
                Duration.ofSeconds(10),
                Duration.ofMinutes(10),
                Duration.ofSeconds(2));
        starter = () -> new OrderProcess(
                account, settings, clock, database.tables(), log, venue, database.transactions(), crash);
        process = starter.get();
    }

    int crashes() {
        return crashes;
    }

    /** A new intent on the topic. */
    void issue(boolean liquidate, List<Leg> legs) {
        String id = account + "-" + issued.size();
        OrderIntent intent = new OrderIntent(
                IntentId.of(id),
                account,
                PortfolioId.of(id),
                liquidate
                        ? new IntentPurpose.LiquidatePortfolio(LiquidationReason.PROFIT_TARGET)
                        : new IntentPurpose.OpenPortfolio(new PortfolioTerms("manual", null, "test", List.of())),
                legs,
                clock.marketTime());
        issued.add(intent);
        undelivered.add(event(intent));
    }

    private IntentEvent.Issued event(OrderIntent intent) {
        return new IntentEvent.Issued(
                EventMeta.of(EventMeta.idOf(intent.id().value()), clock.marketTime(), clock, null), intent);
    }

    boolean hasUndelivered() {
        return !undelivered.isEmpty();
    }

    /** Kafka gives the next intent; its offset moves only when the handler returns. */
    void deliverIntent() {
        IntentEvent.Issued next = undelivered.peek();
        if (next != null) {
            survive(running -> {
                running.accept(next);
                undelivered.poll();
            });
        }
    }

    /** Kafka gives an intent again that was handled before. */
    void redeliver(OrderIntent intent) {
        survive(running -> running.accept(event(intent)));
    }

    void send() {
        survive(OrderProcess::send);
    }

    /** What two processes would do if both believed that they may send; without the look for orphans. */
    void claimAndSend() {
        process.sendOnly();
    }

    void reconcile() {
        survive(OrderProcess::reconcile);
    }

    /** Delivers the next account event, perhaps twice. */
    void hear(boolean twice) {
        FakeVenue.Frame frame = venue.nextFrame();
        if (frame != null) {
            survive(running -> running.hear(frame));
            if (twice) {
                survive(running -> running.hear(frame));
            }
        }
    }

    void pass(Duration time) {
        clock.advance(time);
        venue.arrive();
    }

    private void survive(Consumer<OrderProcess> work) {
        try {
            work.accept(process);
        } catch (SimulatedCrash gone) {
            crashes++;
            venue.dropFrames();
            process = starter.get();
        } catch (TransientFault later) {
            // tried again in a later round, as the threads do
            crash.arm(0);
        }
    }
}
