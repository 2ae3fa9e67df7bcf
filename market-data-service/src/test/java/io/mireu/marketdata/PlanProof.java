package io.mireu.marketdata;

import static io.mireu.marketdata.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.PortfolioEvent;
import io.mireu.model.event.Topics;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.order.AccountId;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioSnapshot;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.model.portfolio.PortfolioTerms;
import io.mireu.model.portfolio.Position;
import io.mireu.simulator.venue.Venue;
import io.mireu.support.kafka.EventPublisher;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves a market of every series, and looks at what the venue has registered. */
final class PlanProof {

    static final int CONNECTIONS = 3;
    static final int OF_A_CONNECTION = 190;

    private static final Logger log = LoggerFactory.getLogger(PlanProof.class);
    private static final int FRONT_OPTIONS = 682;

    /** Of the thirteen that are listed; the expiry of the other is beyond the calendar's data, and it is disabled. */
    private static final int FUTURES = 12;

    private static final int NEAREST = 10;
    private static final int LEAST_MOVED = 20;
    private static final double MOVE = 0.05;
    private static final Duration LONG = Duration.ofMinutes(2);

    private final MarketStage stage;
    private final VenueJournal journal;
    private final RegisteredTopics registered = new RegisteredTopics();

    PlanProof(MarketStage stage, VenueJournal journal) {
        this.stage = stage;
        this.journal = journal;
    }

    Map<String, Long> prove() {
        await().atMost(LONG).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            assertThat(front()).hasSizeGreaterThanOrEqualTo(FRONT_OPTIONS);
            assertThat(futures()).hasSizeGreaterThanOrEqualTo(FUTURES);
            assertThat(stage.service(FeedStatus.class).state()).isEqualTo(FeedState.LIVE);
        });
        try (FeedProof proof = new FeedProof(stage.bootstrapServers(), journal)) {
            awaitFollowed(proof, nearest());
            awaitFollowed(proof, futures());
            List<String> held = hold(proof);
            long moved = move(proof, MOVE);
            long movedBack = move(proof, -MOVE);
            FeedProof.Figures figures = proof.awaitNothingLost();
            log.info("{} and {} subscriptions moved, {}", moved, movedBack, figures);
            assertThat(registered.lost()).isEmpty();
            assertThat(registered.now()).containsAll(held);
            assertThat(registered.mostOfASocket()).isLessThanOrEqualTo(OF_A_CONNECTION);
            assertThat(registered.mostAltogether()).isLessThanOrEqualTo(CONNECTIONS * OF_A_CONNECTION);
            return figures(moved + movedBack, figures);
        }
    }

    private Map<String, Long> figures(long moved, FeedProof.Figures figures) {
        int instruments =
                stage.service(FollowedInstruments.class).master().all().size();
        return Map.of(
                "instruments", (long) instruments,
                "futures", (long) futures().size(),
                "mostSubscriptions", (long) registered.mostAltogether(),
                "subscriptionsMade", (long) registered.subscribed(),
                "movedWithTheMarket", moved,
                "heldLost", (long) registered.lost().size(),
                "trades", figures.trades(),
                "books", figures.books(),
                "lostSilently", 0L);
    }

    /** A portfolio holds the option of the front series that is furthest from the money. */
    private List<String> hold(FeedProof proof) {
        Instrument.Option furthest = byDistance().getLast();
        Instant now = stage.venue(Venue.class).now().atZone(KrxCalendar.ZONE).toInstant();
        PortfolioSnapshot snapshot = new PortfolioSnapshot(
                PortfolioId.of("plan-proof"),
                AccountId.of("demo"),
                new PortfolioTerms("plan-proof", null, "proof", List.of()),
                PortfolioStatus.ACTIVE,
                List.of(new Position(furthest.code(), 1, BigDecimal.ONE, BigDecimal.ZERO)),
                BigDecimal.ZERO,
                null,
                now,
                null,
                null,
                now);
        var _ = stage.service(EventPublisher.class)
                .publish(
                        Topics.PORTFOLIO_SNAPSHOTS,
                        new PortfolioEvent.SnapshotTaken(EventMeta.unique(now, Clock.systemUTC(), null), snapshot));
        awaitFollowed(proof, List.of(furthest.code()));
        List<String> topics = topics(furthest.code());
        registered.keep(topics);
        return topics;
    }

    /** Moves the index, and waits until the subscriptions have gone with it; gives how many are other ones. */
    private long move(FeedProof proof, double part) {
        Set<String> before = registered.now();
        stage.venue(Venue.class).shock(part * index());
        await().atMost(LONG).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            follow(proof);
            assertThat(others(before)).hasSizeGreaterThan(LEAST_MOVED);
        });
        awaitFollowed(proof, nearest());
        return others(before).size();
    }

    private Set<String> others(Set<String> before) {
        Set<String> others = new HashSet<>(registered.now());
        others.removeAll(before);
        return others;
    }

    private void follow(FeedProof proof) {
        proof.follow();
        registered.follow(journal.subscriptions());
    }

    private void awaitFollowed(FeedProof proof, List<DerivativeCode> codes) {
        await().atMost(LONG).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            follow(proof);
            assertThat(registered.now())
                    .containsAll(codes.stream()
                            .flatMap(code -> topics(code).stream())
                            .toList());
        });
    }

    private static List<String> topics(DerivativeCode code) {
        return code.type().isOption() ? List.of("OC0|" + code, "OH0|" + code) : List.of("FC9|" + code, "FH9|" + code);
    }

    private List<DerivativeCode> nearest() {
        return byDistance().stream().limit(NEAREST).map(Instrument.Option::code).toList();
    }

    private List<Instrument.Option> byDistance() {
        BigDecimal index = BigDecimal.valueOf(index());
        return front().stream()
                .sorted(Comparator.comparing(
                        option -> option.strike().subtract(index).abs()))
                .toList();
    }

    private double index() {
        return stage.venue(Venue.class).market(market -> market.prices().index());
    }

    /** The series with the most strikes is the front monthly one. */
    private List<Instrument.Option> front() {
        return stage.service(FollowedInstruments.class).master().bySeries().values().stream()
                .map(series -> series.stream()
                        .filter(Instrument.Option.class::isInstance)
                        .map(Instrument.Option.class::cast)
                        .toList())
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /** Futures and mini futures, the nearest expiries first. */
    private List<DerivativeCode> futures() {
        return stage.service(FollowedInstruments.class).master().all().stream()
                .filter(Instrument.Future.class::isInstance)
                .map(Instrument.Future.class::cast)
                .sorted(Comparator.comparing(Instrument.Future::lastTradingDay))
                .map(Instrument.Future::code)
                .toList();
    }
}
