package io.mireu.benchmark.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.mireu.embedded.EmbeddedInfrastructure;
import io.mireu.embedded.InfrastructureSettings;
import io.mireu.marketdata.MarketDataServiceApplication;
import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.application.FeedLoop;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.simulator.SimulatorApplication;
import io.mireu.simulator.ls.RealtimeCounts;
import io.mireu.simulator.venue.MarketLoad;
import io.mireu.simulator.venue.Venue;
import io.mireu.support.MireuService;
import io.mireu.support.kafka.KafkaClients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.context.ConfigurableApplicationContext;

/** The simulator, the service and the broker, all real and all in this process. */
final class FeedStage implements AutoCloseable {

    private final Deque<Runnable> ends = new ArrayDeque<>();
    private final ConfigurableApplicationContext simulator;
    private final ConfigurableApplicationContext service;
    private final TopicEnds topics;

    FeedStage(FeedLoadPlan plan, Path folder) throws IOException {
        try {
            EmbeddedInfrastructure infrastructure =
                    EmbeddedInfrastructure.start(InfrastructureSettings.in(folder.resolve("infrastructure")));
            ends.push(infrastructure::close);
            simulator = simulator(plan, folder);
            ends.push(simulator::close);
            int port = simulator.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            TokenDesk tokens = new TokenDesk(port, Clock.systemUTC());
            ends.push(tokens::close);
            service = service(infrastructure, tokens, port);
            ends.push(service::close);
            topics = new TopicEnds(clients());
            ends.push(topics::close);
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext simulator(FeedLoadPlan plan, Path folder) {
        return SimulatorApplication.builder()
                .run(
                        "--server.port=0",
                        "--mireu.simulator.directory=" + folder.resolve("simulator"),
                        "--mireu.simulator.trading-day=2026-11-24",
                        "--mireu.simulator.start-time=10:00",
                        "--mireu.simulator.market.strikes-each-side=" + plan.strikesEachSide(),
                        "--mireu.simulator.wire.most-waiting-frames=5000000",
                        "--mireu.simulator.wire.rate-limit-factor=0");
    }

    private static ConfigurableApplicationContext service(
            EmbeddedInfrastructure infrastructure, TokenDesk tokens, int port) {
        return MireuService.builder(MarketDataServiceApplication.class, MarketDataServiceApplication.NAME)
                .run(
                        "--server.port=0",
                        "--mireu.kafka.bootstrap-servers=" + infrastructure.bootstrapServers(),
                        "--mireu.database.url=" + infrastructure.jdbcUrl(),
                        "--mireu.database.username=" + infrastructure.username(),
                        "--mireu.database.password=" + infrastructure.password(),
                        "--mireu.auth.url=" + tokens.uri(),
                        "--mireu.ls.rest-url=http://127.0.0.1:" + port,
                        "--mireu.ls.websocket-url=ws://127.0.0.1:" + port + "/websocket",
                        "--mireu.market.history-futures=0");
    }

    KafkaClients clients() {
        return service.getBean(KafkaClients.class);
    }

    MarketLoad load() {
        return simulator.getBean(MarketLoad.class);
    }

    /** Lets the market stand still, so that what was sent can be counted. */
    void halt() {
        simulator.getBean(Venue.class).halt(true);
    }

    boolean isLive() {
        return service.getBean(FeedStatus.class).state() == FeedState.LIVE;
    }

    /** How far the frames are, each part asked in the order of their way: what one says is never behind the next. */
    FeedProgress progress() {
        FeedCounters counters = service.getBean(FeedCounters.class);
        long onTopics = topics.events();
        long apart = counters.value(Count.REPEATS) + counters.value(Count.LATE);
        long published = counters.value(Count.TRADES) + counters.value(Count.QUOTES);
        long waiting = service.getBean(FeedLoop.class).waiting();
        long received = (long) service.getBean(MeterRegistry.class)
                .get("mireu.market.stream.frames")
                .functionCounter()
                .count();
        long lost = counters.value(Count.OVERFLOWED)
                + counters.value(Count.IMPOSSIBLE)
                + counters.value(Count.PUBLISH_FAILURES);
        long sent = simulator.getBean(RealtimeCounts.class).sent();
        return new FeedProgress(System.nanoTime(), sent, received, waiting, published, onTopics, apart, lost);
    }

    @Override
    public void close() {
        while (!ends.isEmpty()) {
            ends.pop().run();
        }
    }
}
