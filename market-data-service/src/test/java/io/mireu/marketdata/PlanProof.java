package io.mireu.marketdata;

import static io.mireu.marketdata.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.SubscribeInstruments;
import io.mireu.marketdata.application.VenueStream;
import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.PlanClass;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.StrategyEvent;
import io.mireu.model.event.Topics;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.strategy.StrategyId;
import io.mireu.model.strategy.StrategyKind;
import io.mireu.model.strategy.StrategyState;
import io.mireu.simulator.ls.GatewayTruth;
import io.mireu.support.kafka.EventPublisher;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The venue's own registry of subscriptions is the judge of the plan. */
final class PlanProof {

    private final MarketStage stage;

    PlanProof(MarketStage stage) {
        this.stage = stage;
    }

    void followsAStrategy(DerivativeCode front) {
        String option = topics().stream()
                .filter(topic -> topic.startsWith("OH0|"))
                .findFirst()
                .orElseThrow()
                .substring(4);
        assertThat(topics()).contains("FD0|" + front).doesNotContain("OD0|" + option);

        strategyOn(option, StrategyState.Status.RUNNING);
        await().until(() -> topics().contains("OD0|" + option));
        assertThat(stage.service(FeedStatus.class).plan().byClass()).containsEntry(PlanClass.STRATEGY, 2);

        strategyOn(option, StrategyState.Status.STOPPED);
        await().until(() -> !topics().contains("OD0|" + option));
        assertThat(topics()).contains("OH0|" + option);
    }

    private void strategyOn(String option, StrategyState.Status status) {
        Instant now = Instant.now();
        StrategyState state = new StrategyState(
                StrategyId.of("option-follower"),
                StrategyKind.values()[0],
                DerivativeCode.of(option),
                status,
                0,
                0,
                null,
                "",
                now);
        var _ = stage.service(EventPublisher.class)
                .publish(
                        Topics.STRATEGY_STATES,
                        new StrategyEvent.StateChanged(EventMeta.unique(now, Clock.systemUTC(), null), state));
    }

    void goesOverToTheNightAndBack(DerivativeCode front) {
        VenueStream stream = stage.service(VenueStream.class);
        FeedCounters counters = stage.service(FeedCounters.class);
        List<Channel> channels = stage.service(SubscribeInstruments.class).subscribed();
        long reconnects = counters.value(Count.RECONNECTS);
        await().until(() -> topics().size() == channels.size() + 1);
        Set<String> byDay = topics();

        stream.goOver(channels, SessionMarket.NIGHT);
        await().until(() -> topics().contains("DC0|" + front)
                && topics().stream().noneMatch(topic -> topic.startsWith("FC9") || topic.startsWith("OH0")));
        stream.goOver(channels, SessionMarket.DAY);
        await().until(() -> topics().equals(byDay));

        Channel book = new Channel(Channel.Kind.BOOK, front);
        stream.change(List.of(), List.of(book));
        await().until(() -> !topics().contains("FH9|" + front));
        long books = counters.value(Count.QUOTES);
        stream.change(List.of(book), List.of());
        await().until(() -> topics().equals(byDay) && counters.value(Count.QUOTES) > books + 20);

        assertThat(stage.venue(GatewayTruth.class).sockets())
                .hasSize(MarketStage.CONNECTIONS)
                .allSatisfy(socket ->
                        assertThat(socket.topics()).hasSizeLessThanOrEqualTo(MarketStage.SUBSCRIPTIONS_PER_CONNECTION));
        assertThat(counters.value(Count.RECONNECTS)).isEqualTo(reconnects);
        assertThat(stage.service(FeedStatus.class).state()).isEqualTo(FeedState.LIVE);
    }

    private Set<String> topics() {
        return stage.venue(GatewayTruth.class).sockets().stream()
                .flatMap(socket -> socket.topics().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
