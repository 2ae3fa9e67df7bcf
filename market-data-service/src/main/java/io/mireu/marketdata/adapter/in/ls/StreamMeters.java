package io.mireu.marketdata.adapter.in.ls;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.mireu.ls.LsRealtime;
import io.mireu.ls.RealtimeStatistics;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the client of LS counted on the wire, as {@code mireu.market.stream.*}, over all streams since the start. */
@Component
class StreamMeters {

    private final MeterRegistry registry;
    private RealtimeStatistics ended = RealtimeStatistics.NONE;
    private @Nullable LsRealtime present;

    StreamMeters(MeterRegistry registry) {
        this.registry = registry;
        counter("connections", "connections that stood", RealtimeStatistics::connections);
        counter("frames", "data frames, the malformed included", RealtimeStatistics::frames);
        counter("malformed", "frames that could not be understood", RealtimeStatistics::malformed);
        counter("failures", "frames that were not taken in", RealtimeStatistics::failures);
        counter("doubled", "frames that came on two connections, told once", RealtimeStatistics::doubled);
        counter("unknown.fields", "fields that no record has a place for", RealtimeStatistics::unknownFields);
        counter("missed.contracts", "contracts that no trade frame told", RealtimeStatistics::missedContracts);
        counter("repeated.trades", "trade frames that told nothing new", RealtimeStatistics::repeatedTrades);
        Gauge.builder("mireu.market.stream.unverified", this, StreamMeters::unverified)
                .description("subscriptions without a frame since their connection began")
                .register(registry);
    }

    /** A stream begins. */
    synchronized void began(LsRealtime stream) {
        over();
        present = stream;
    }

    /** It is over. */
    synchronized void over() {
        ended = total();
        present = null;
    }

    private void counter(String name, String description, ToLongFunction<RealtimeStatistics> count) {
        FunctionCounter.builder("mireu.market.stream." + name, this, meters -> count.applyAsLong(meters.total()))
                .description(description)
                .register(registry);
    }

    private synchronized RealtimeStatistics total() {
        LsRealtime stream = present;
        return stream == null ? ended : ended.plus(stream.statistics());
    }

    private synchronized double unverified() {
        LsRealtime stream = present;
        return stream == null ? 0 : stream.unverified().size();
    }
}
