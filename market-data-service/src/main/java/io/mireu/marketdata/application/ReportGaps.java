package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.GapGroups;
import io.mireu.marketdata.domain.MissedSpan;
import io.mireu.marketdata.domain.OpenGaps;
import io.mireu.model.instrument.InstrumentCode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reports what the stream did not bring, or what was not taken further: losses of connections, subscriptions that may be
 * silent, frames without room, events without a broker. What happens is ordered by the feed's thread, so that every frame
 * before a loss has been seen.
 */
public final class ReportGaps {

    /** What goes on being missed is told so often: a process that ends suddenly leaves no more than this untold. */
    public static final Duration PIECE = Duration.ofSeconds(10);

    private final Gaps gaps;
    private final FeedLoop loop;
    private final FollowedClock clock;
    private final OpenGaps open = new OpenGaps();
    private final Map<String, Dropped> dropped = new HashMap<>();

    /** With where it reports to. */
    public ReportGaps(Gaps gaps, FeedLoop loop, FollowedClock clock) {
        this.gaps = gaps;
        this.loop = loop;
        this.clock = clock;
    }

    /** A frame of a channel came. On the feed thread. */
    public void seen(Channel.Kind kind, InstrumentCode instrument, Instant venueTime) {
        report(open.seen(new Channel(kind, instrument), venueTime));
    }

    /** A connection was lost, or could not be made. */
    void lost(Set<Channel> part, String reason) {
        Instant now = clock.now();
        loop.submit(() -> open.lost(part, now, reason));
    }

    /**
     * A connection stands again.
     *
     * @param filled whose trades are filled in from charts now
     */
    void restored(Set<Channel> part, Set<? extends InstrumentCode> filled) {
        Instant now = clock.now();
        Set<InstrumentCode> codes = Set.copyOf(filled);
        loop.submit(() -> report(open.restored(part, now, codes::contains)));
    }

    /** Nothing may come of these, although their connection stands. */
    void doubtful(Set<Channel> channels, String reason) {
        Instant now = clock.now();
        loop.submit(() -> open.doubtful(channels, now, reason));
    }

    /** These are no longer subscribed. */
    void left(Set<Channel> channels) {
        Instant now = clock.now();
        loop.submit(() -> report(open.left(channels, now)));
    }

    /** Trades of an instrument have been filled in. On the feed thread. */
    void filledIn(InstrumentCode code) {
        open.filledIn(code);
    }

    /** Trades of an instrument could not be filled in. On the feed thread. */
    void notFilledIn(InstrumentCode code) {
        report(open.notFilledIn(code));
    }

    /**
     * The service begins; nothing of these has been published since a moment of each.
     *
     * @param from the venue's time
     */
    void resume(Set<Channel> channels, Function<Channel, Instant> from, String reason) {
        loop.submit(() -> channels.forEach(channel -> open.missedSince(channel, from.apply(channel), reason)));
    }

    /** Something that came was not taken further. On any thread. */
    public void dropped(Channel.Kind kind, InstrumentCode instrument, Instant venueTime, String reason) {
        Channel channel = new Channel(kind, instrument);
        synchronized (dropped) {
            dropped.merge(
                    reason, new Dropped(Set.of(channel), new MissedSpan(venueTime, venueTime, reason)), Dropped::and);
        }
    }

    /** Tells what goes on being missed, what was dropped, and again what could not be told. */
    public void handle() {
        Instant now = clock.now();
        loop.submit(() -> report(open.longerThan(PIECE, now)));
        reportDropped();
        gaps.reportRefused();
    }

    private void reportDropped() {
        List<Dropped> told;
        synchronized (dropped) {
            told = List.copyOf(dropped.values());
            dropped.clear();
        }
        told.forEach(
                each -> report(each.channels.stream().collect(Collectors.toMap(channel -> channel, _ -> each.span))));
    }

    private void report(Map<Channel, MissedSpan> missed) {
        if (!missed.isEmpty()) {
            GapGroups.of(missed).forEach(gaps::report);
        }
    }

    /** What was dropped for one reason; of all channels the span is the same, so that it is told in one gap. */
    private record Dropped(Set<Channel> channels, MissedSpan span) {

        Dropped and(Dropped other) {
            Set<Channel> both = new HashSet<>(channels);
            both.addAll(other.channels);
            return new Dropped(both, span.and(other.span));
        }
    }
}
