package io.mireu.marketdata.adapter.out.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.application.MarketEvents;
import io.mireu.marketdata.application.ReportGaps;
import io.mireu.marketdata.domain.Channel;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.event.Topic;
import io.mireu.model.event.Topics;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.support.kafka.EventPublisher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Publishes market data without waiting for the broker; counts and tells what it did not take. */
@Component
class KafkaMarketEvents implements MarketEvents {

    /** The latency of one event in so many is taken: that of each would cost the producer's thread more than its sending. */
    private static final int ONE_IN = 16;

    private final AtomicLong acknowledged = new AtomicLong();
    private final EventPublisher publisher;
    private final FeedCounters counters;
    private final Alerts alerts;
    private final ReportGaps reportGaps;
    private final Clock machine;
    private final Timer latency;

    KafkaMarketEvents(
            EventPublisher publisher,
            FeedCounters counters,
            Alerts alerts,
            ReportGaps reportGaps,
            MeterRegistry registry,
            @Qualifier("machineClock") Clock machine) {
        this.publisher = publisher;
        this.counters = counters;
        this.alerts = alerts;
        this.reportGaps = reportGaps;
        this.machine = machine;
        this.latency = Timer.builder("mireu.market.receipt.to.ack")
                .description("from the receipt of a frame to the broker's acknowledgement, of one in " + ONE_IN)
                .publishPercentiles(0.5, 0.99)
                .register(registry);
    }

    @Override
    public void publish(MarketEvent event) {
        switch (event) {
            case MarketEvent.Traded traded -> send(Topics.MARKET_TRADES, traded);
            case MarketEvent.Quoted quoted -> send(Topics.MARKET_QUOTES, quoted);
            case MarketEvent.BarClosed closed -> send(Topics.MARKET_BARS, closed);
            case MarketEvent.InstrumentListed listed -> send(Topics.MARKET_INSTRUMENTS, listed);
            case MarketEvent.SessionObserved observed -> send(Topics.MARKET_SESSIONS, observed);
            case MarketEvent.Indicated indicated -> send(Topics.MARKET_INDICATIONS, indicated);
            case MarketEvent.Limited limited -> send(Topics.MARKET_LIMITS, limited);
            case MarketEvent.IndexValued valued -> send(Topics.MARKET_INDICES, valued);
        }
    }

    private <E extends MarketEvent> void send(Topic<E> topic, E event) {
        try {
            publisher.publish(topic, event, fault -> answered(topic, event, fault));
        } catch (KafkaException e) {
            answered(topic, event, e);
        }
    }

    private void answered(Topic<?> topic, MarketEvent event, @Nullable Throwable fault) {
        if (fault == null) {
            counters.add(Count.ACKNOWLEDGED);
            if (acknowledged.incrementAndGet() % ONE_IN == 0) {
                receivedAt(event).ifPresent(at -> latency.record(Duration.between(at, machine.instant())));
            }
        } else {
            counters.add(Count.PUBLISH_FAILURES);
            alerts.raise(
                    Severity.CRITICAL, "publish-failed", topic.name() + " does not take events: " + fault.getMessage());
            missing(event);
        }
    }

    private void missing(MarketEvent event) {
        switch (event) {
            case MarketEvent.Traded traded ->
                missing(
                        Channel.Kind.TRADES,
                        traded.trade().instrument(),
                        traded.trade().venueTime());
            case MarketEvent.Quoted quoted ->
                missing(
                        Channel.Kind.BOOK,
                        quoted.quote().instrument(),
                        quoted.quote().venueTime());
            case MarketEvent.Indicated(var _, var seen) ->
                missing(Channel.Kind.INDICATION, seen.instrument(), seen.venueTime());
            case MarketEvent.Limited(var _, var seen) ->
                missing(Channel.Kind.of(seen.kind()), seen.instrument(), seen.venueTime());
            case MarketEvent.IndexValued(var _, var seen) ->
                missing(Channel.Kind.VALUE, seen.instrument(), seen.venueTime());
            case MarketEvent.BarClosed _, MarketEvent.InstrumentListed _, MarketEvent.SessionObserved _ -> {}
        }
    }

    private void missing(Channel.Kind kind, InstrumentCode instrument, Instant venueTime) {
        reportGaps.dropped(kind, instrument, venueTime, "the broker did not take it");
    }

    private static Optional<Instant> receivedAt(MarketEvent event) {
        return switch (event) {
            case MarketEvent.Traded traded
            when traded.trade().origin() == DataOrigin.LIVE ->
                Optional.of(traded.trade().receivedAt());
            case MarketEvent.Quoted quoted -> Optional.of(quoted.quote().receivedAt());
            case MarketEvent.Indicated indicated ->
                Optional.of(indicated.indication().receivedAt());
            case MarketEvent.Limited limited -> Optional.of(limited.limits().receivedAt());
            case MarketEvent.IndexValued valued -> Optional.of(valued.index().receivedAt());
            case MarketEvent.Traded _,
                    MarketEvent.BarClosed _,
                    MarketEvent.InstrumentListed _,
                    MarketEvent.SessionObserved _ -> Optional.empty();
        };
    }
}
