package io.mireu.marketdata.adapter.out.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.domain.FeedFixtures;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.market.FeedGap;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

/** A gap that the broker does not take is told later, the same one. */
class KafkaGapsTest {

    private final List<SystemEvent.FeedGapReported> tried = new ArrayList<>();
    private final List<SystemEvent.FeedGapReported> taken = new ArrayList<>();
    private final List<String> alerts = new ArrayList<>();
    private final FeedCounters counters = new FeedCounters(new SimpleMeterRegistry());
    private final KafkaGaps gaps = new KafkaGaps(
            this::take,
            counters,
            (severity, code, message) -> alerts.add(code),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private boolean refusing = true;
    private boolean failing;

    @Test
    void aRefusedGapIsReportedAgainAsTheSameEvent() {
        gaps.report(gap("first"));
        gaps.report(gap("second"));
        assertThat(alerts).containsOnly("gap-not-told");
        refusing = false;

        gaps.reportRefused();
        gaps.reportRefused();

        assertThat(taken).extracting(event -> event.gap().reason()).containsExactly("first", "second");
        assertThat(taken).containsExactlyElementsOf(tried.subList(0, 2));
        assertThat(counters.value(Count.GAPS)).isEqualTo(2);
    }

    @Test
    void aProducerThatThrowsRefusesToo() {
        failing = true;
        gaps.report(gap("first"));
        failing = false;
        refusing = false;

        gaps.reportRefused();

        assertThat(taken).hasSize(1);
    }

    @Test
    void aBrokerThatGoesOnRefusingIsTriedOnceEachTimeAndNothingIsForgotten() {
        gaps.report(gap("first"));
        gaps.report(gap("second"));
        gaps.report(gap("third"));
        tried.clear();

        gaps.reportRefused();
        assertThat(tried).hasSize(1);
        refusing = false;
        gaps.reportRefused();

        assertThat(taken)
                .extracting(event -> event.gap().reason())
                .containsExactlyInAnyOrder("first", "second", "third");
    }

    private CompletableFuture<Void> take(SystemEvent.FeedGapReported event) {
        tried.add(event);
        if (failing) {
            throw new KafkaException("fatal");
        }
        if (refusing) {
            return CompletableFuture.failedFuture(new TimeoutException("no broker"));
        }
        taken.add(event);
        return CompletableFuture.completedFuture(null);
    }

    private static FeedGap gap(String reason) {
        Instant at = FeedFixtures.at("09:45:00");
        return new FeedGap(
                List.of(FeedFixtures.MINI), Set.of(FeedGap.Kind.QUOTES), at, at.plusSeconds(1), null, reason);
    }
}
