package io.mireu.marketdata.domain;

import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.FeedGap;
import io.mireu.model.market.FeedGap.Kind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says of many channels in few gaps what was missed: those of one span and of the same kinds together. */
public final class GapGroups {

    private GapGroups() {}

    /** The gaps; none of what the venue only calculates. */
    public static List<FeedGap> of(Map<Channel, MissedSpan> missed) {
        Map<MissedSpan, Map<InstrumentCode, Set<Kind>>> kinds = new LinkedHashMap<>();
        missed.forEach((channel, span) -> kind(channel)
                .ifPresent(kind -> kinds.computeIfAbsent(span, _ -> new TreeMap<>())
                        .computeIfAbsent(channel.instrument(), _ -> EnumSet.noneOf(Kind.class))
                        .add(kind)));
        return kinds.entrySet().stream()
                .flatMap(entry -> alike(entry.getValue()).entrySet().stream()
                        .map(group -> gap(entry.getKey(), group.getKey(), group.getValue())))
                .toList();
    }

    private static Map<Set<Kind>, Set<InstrumentCode>> alike(Map<InstrumentCode, Set<Kind>> kinds) {
        Map<Set<Kind>, Set<InstrumentCode>> groups = new LinkedHashMap<>();
        kinds.forEach(
                (code, of) -> groups.computeIfAbsent(of, _ -> new TreeSet<>()).add(code));
        return groups;
    }

    private static FeedGap gap(MissedSpan span, Set<Kind> kinds, Set<InstrumentCode> codes) {
        return new FeedGap(List.copyOf(codes), kinds, span.from(), span.to(), null, span.reason());
    }

    private static Optional<Kind> kind(Channel channel) {
        return switch (channel.kind()) {
            case TRADES -> Optional.of(Kind.TRADES);
            case BOOK -> Optional.of(Kind.QUOTES);
            case INDICATION -> Optional.of(Kind.INDICATIONS);
            case LIMITS, STEPS -> Optional.of(Kind.LIMITS);
            case VALUE -> Optional.of(Kind.INDICES);
            case GREEKS -> Optional.empty();
        };
    }
}
