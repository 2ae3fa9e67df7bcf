package io.mireu.marketdata;

import static io.mireu.marketdata.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.application.SubscribeInstruments;
import io.mireu.marketdata.application.VenueStream;
import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.PlanClass;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.StrategyEvent;
import io.mireu.model.event.Topics;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.strategy.StrategyId;
import io.mireu.model.strategy.StrategyKind;
import io.mireu.model.strategy.StrategyState;
import io.mireu.simulator.ls.GatewayTruth;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.support.kafka.EventPublisher;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Proves that the venue brings what the plan says, on connections that stand. */
final class StreamProof {

    private final MarketStage stage;

    StreamProof(MarketStage stage) {
        this.stage = stage;
    }

    void proveThatAStrategyMovesThePlan() {
        DerivativeCode option = venueInstruments().stream()
                .map(Instrument::code)
                .filter(DerivativeCode.class::isInstance)
                .map(DerivativeCode.class::cast)
                .filter(code -> code.type().isOption())
                .findFirst()
                .orElseThrow();
        assertThat(venueTopics()).doesNotContain("OD0|" + option);

        strategyOn(option, StrategyState.Status.RUNNING);
        await().until(() -> venueTopics().contains("OD0|" + option));
        assertThat(status().plan().byClass()).containsEntry(PlanClass.STRATEGY, 2);

        strategyOn(option, StrategyState.Status.STOPPED);
        await().until(() -> !venueTopics().contains("OD0|" + option));
        assertThat(venueTopics()).contains("OH0|" + option);
    }

    private void strategyOn(DerivativeCode option, StrategyState.Status status) {
        StrategyState state = new StrategyState(
                StrategyId.of("option-follower"), StrategyKind.BUY_DIP, option, status, 0, 0, null, "", venueNow());
        var _ = stage.service(EventPublisher.class)
                .publish(
                        Topics.STRATEGY_STATES,
                        new StrategyEvent.StateChanged(EventMeta.unique(venueNow(), Clock.systemUTC(), null), state));
    }

    void proveNightAndDay() {
        VenueStream stream = stage.service(VenueStream.class);
        long reconnects = counters().value(Count.RECONNECTS);
        // What the plan changed last may be on its way still.
        await().until(() -> venueTopics().size() == planned().size() + 1);
        List<Channel> channels = planned();
        Set<String> byDay = venueTopics();

        stream.goOver(channels, SessionMarket.NIGHT);
        await().until(() -> venueTopics().contains("DC0|" + frontCode())
                && venueTopics().stream().noneMatch(topic -> topic.startsWith("FC9") || topic.startsWith("OH0")));
        stream.goOver(channels, SessionMarket.DAY);
        await().until(() -> venueTopics().equals(byDay));

        Channel book = new Channel(Channel.Kind.BOOK, frontCode());
        stream.change(List.of(), List.of(book));
        await().until(() -> !venueTopics().contains("FH9|" + frontCode()));
        long books = counters().value(Count.QUOTES);
        stream.change(List.of(book), List.of());
        await().until(() -> venueTopics().equals(byDay) && counters().value(Count.QUOTES) > books + 20);

        assertThat(stage.venue(GatewayTruth.class).sockets())
                .hasSize(MarketStage.CONNECTIONS)
                .allSatisfy(socket ->
                        assertThat(socket.topics()).hasSizeLessThanOrEqualTo(MarketStage.SUBSCRIPTIONS_PER_CONNECTION));
        assertThat(counters().value(Count.RECONNECTS)).isEqualTo(reconnects);
        assertThat(status().state()).isEqualTo(FeedState.LIVE);
    }

    private List<Channel> planned() {
        return stage.service(SubscribeInstruments.class).subscribed();
    }

    private Set<String> venueTopics() {
        return stage.venue(GatewayTruth.class).sockets().stream()
                .flatMap(socket -> socket.topics().stream())
                // Investor flows are subscribed beside what is planned.
                .filter(topic -> !topic.startsWith("DBT|"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Instrument> venueInstruments() {
        return stage.venue(Venue.class)
                .market(market -> market.contracts().stream()
                        .<Instrument>map(ContractMarket::instrument)
                        .toList());
    }

    private Instant venueNow() {
        return stage.venue(Venue.class).now().atZone(KrxCalendar.ZONE).toInstant();
    }

    private DerivativeCode frontCode() {
        return stage.service(FollowedInstruments.class).front().orElseThrow().code();
    }

    private FeedStatus status() {
        return stage.service(FeedStatus.class);
    }

    private FeedCounters counters() {
        return stage.service(FeedCounters.class);
    }
}
