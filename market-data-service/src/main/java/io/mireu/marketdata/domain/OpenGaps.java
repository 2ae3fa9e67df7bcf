package io.mireu.marketdata.domain;

import io.mireu.model.instrument.InstrumentCode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is being missed of each channel, and since when. Frames tell whole seconds, and the venue's clock is known to a
 * part of one: spans are wider by as much.
 */
public final class OpenGaps {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Map<Channel, Instant> complete = new HashMap<>();
    private final Map<Channel, Missing> open = new LinkedHashMap<>();
    private final Map<InstrumentCode, MissedSpan> filling = new LinkedHashMap<>();

    /**
     * What is missing now.
     *
     * @param untilSeen whether the next frame ends it, not the connection
     */
    private record Missing(Instant from, String reason, boolean untilSeen) {

        MissedSpan until(Instant now) {
            return new MissedSpan(from, after(now), reason);
        }
    }

    /** A frame came; gives what it ends. */
    public Map<Channel, MissedSpan> seen(Channel channel, Instant venueTime) {
        // Some times are our own reading of the venue's clock: what was sent in the rest of that second tells only the
        // second.
        complete.put(channel, venueTime.truncatedTo(ChronoUnit.SECONDS));
        if (open.isEmpty()) {
            return Map.of();
        }
        Missing missing = open.get(channel);
        if (missing == null || !missing.untilSeen) {
            return Map.of();
        }
        open.remove(channel);
        return Map.of(channel, missing.until(venueTime));
    }

    /**
     * Nothing comes of these from now on. What their connection brought last was complete: it brings everything in order.
     *
     * @param now the venue's time
     */
    public void lost(Set<Channel> part, Instant now, String reason) {
        Instant from = part.stream()
                .map(complete::get)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(before(now));
        part.forEach(channel -> missed(channel, new Missing(from, reason, false)));
    }

    /** Nothing is known of a channel after a moment, until its connection stands. */
    public void missedSince(Channel channel, Instant from, String reason) {
        missed(channel, new Missing(from, reason, false));
    }

    /** Nothing may come of these although their connection stands; what came of each last was complete. */
    public void doubtful(Set<Channel> channels, Instant now, String reason) {
        channels.forEach(channel ->
                missed(channel, new Missing(complete.getOrDefault(channel, before(now)), reason, true)));
    }

    /**
     * All of these comes again.
     *
     * @param filled whose trades will be filled in: {@link #filledIn} or {@link #notFilledIn} follows
     * @return what was missed
     */
    public Map<Channel, MissedSpan> restored(Set<Channel> part, Instant now, Predicate<InstrumentCode> filled) {
        Map<Channel, MissedSpan> missed = new LinkedHashMap<>();
        for (Channel channel : part) {
            Missing missing = open.remove(channel);
            if (missing != null && channel.kind() == Channel.Kind.TRADES && filled.test(channel.instrument())) {
                filling.merge(channel.instrument(), missing.until(now), MissedSpan::and);
            } else if (missing != null) {
                missed.put(channel, missing.until(now));
            }
            complete.merge(channel, before(now), (known, base) -> known.isAfter(base) ? known : base);
        }
        return missed;
    }

    /** The trades that were missed are there now. */
    public void filledIn(InstrumentCode code) {
        filling.remove(code);
    }

    /** They could not be had; gives what was missed. */
    public Map<Channel, MissedSpan> notFilledIn(InstrumentCode code) {
        MissedSpan span = filling.remove(code);
        return span == null ? Map.of() : Map.of(new Channel(Channel.Kind.TRADES, code), span);
    }

    /** These are no longer wanted; gives what was missed of them. */
    public Map<Channel, MissedSpan> left(Collection<Channel> channels, Instant now) {
        Map<Channel, MissedSpan> missed = new LinkedHashMap<>();
        for (Channel channel : channels) {
            Missing missing = open.remove(channel);
            complete.remove(channel);
            if (missing != null) {
                missed.put(channel, missing.until(now));
            }
            if (channel.kind() == Channel.Kind.TRADES) {
                // Nobody fills them in any more.
                notFilledIn(channel.instrument()).forEach((of, span) -> missed.merge(of, span, MissedSpan::and));
            }
        }
        return missed;
    }

    /** What has been missed for so long by now; it goes on being missed from here. */
    public Map<Channel, MissedSpan> longerThan(Duration length, Instant now) {
        Map<Channel, MissedSpan> missed = new LinkedHashMap<>();
        open.replaceAll((channel, missing) -> {
            if (missing.from.plus(length).isAfter(now)) {
                return missing;
            }
            MissedSpan span = missing.until(now);
            missed.put(channel, span);
            return new Missing(span.to().minus(SECOND), missing.reason, missing.untilSeen);
        });
        return missed;
    }

    private void missed(Channel channel, Missing missing) {
        open.merge(
                channel,
                missing,
                (known, next) -> new Missing(
                        known.from.isBefore(next.from) ? known.from : next.from,
                        known.reason,
                        known.untilSeen && next.untilSeen));
    }

    private static Instant before(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS).minus(SECOND);
    }

    private static Instant after(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS).plus(SECOND);
    }
}
