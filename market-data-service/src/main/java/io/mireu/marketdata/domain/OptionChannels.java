package io.mireu.marketdata.domain;

import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.SessionMarket;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses options from the money outward; what is subscribed gives way only when it is clearly further out. */
final class OptionChannels {

    private final List<RankedOption> nearestFirst;
    private final PlanBasis basis;
    private final PlanRules rules;
    private final Set<Channel> current;
    private final PlanSelection selection;

    OptionChannels(PlanBasis basis, PlanRules rules, Set<Channel> current, PlanSelection selection) {
        this.basis = basis;
        this.rules = rules;
        this.current = current;
        this.selection = selection;
        nearestFirst = OptionRanks.of(basis).stream()
                .sorted(Comparator.comparing(this::why)
                        .thenComparingInt(option -> why(option) == PlanClass.NEAR ? option.place() : option.rank())
                        .thenComparingInt(option -> why(option) == PlanClass.NEAR ? option.rank() : option.place())
                        .thenComparing(RankedOption::code))
                .toList();
    }

    void choose() {
        if (basis.market() == SessionMarket.DAY) {
            chooseNearest(PlanClass.GREEKS, Channel.Kind.GREEKS, rules.greeks());
        }
        if (basis.auction()) {
            chooseNearest(PlanClass.AUCTION, Channel.Kind.INDICATION, rules.auctionOptions());
        }
        Map<SeriesCode, Integer> depths = depths();
        nearestFirst.stream()
                .filter(this::isSubscribed)
                .filter(option -> option.rank() < kept(depths.getOrDefault(option.series(), 0)))
                .forEach(this::take);
        nearestFirst.forEach(this::take);
    }

    private void chooseNearest(PlanClass why, Channel.Kind kind, int count) {
        List<RankedOption> nearest = nearestFirst.stream()
                .filter(option -> option.place() == 0)
                .limit((long) count + 2L * rules.margin())
                .toList();
        Stream<RankedOption> present = nearest.stream().filter(option -> current.contains(channel(kind, option)));
        Set<RankedOption> chosen = new LinkedHashSet<>();
        if (count > 0) {
            Stream.concat(present.limit(count), nearest.stream()).forEach(option -> {
                if (chosen.size() < count) {
                    chosen.add(option);
                }
            });
        }
        chosen.forEach(option -> selection.take(why, List.of(channel(kind, option))));
    }

    /** How many strikes of each series there would be room for, if nothing were subscribed yet. */
    private Map<SeriesCode, Integer> depths() {
        PlanSelection trial = selection.copy();
        Map<SeriesCode, Integer> depths = new HashMap<>();
        for (RankedOption option : nearestFirst) {
            List<Channel> channels = PlanSelection.tradesAndBook(option.code());
            if (!selection.has(channels) && trial.take(why(option), channels)) {
                depths.merge(option.series(), option.rank() + 1, Math::max);
            }
        }
        return depths;
    }

    /** The margin must not fill a small series with what is far out. */
    private int kept(int depth) {
        return depth + Math.min(rules.margin(), depth / 2);
    }

    private void take(RankedOption option) {
        List<Channel> channels = PlanSelection.tradesAndBook(option.code());
        if (!selection.has(channels)) {
            selection.take(why(option), channels);
        }
    }

    private boolean isSubscribed(RankedOption option) {
        return current.contains(channel(Channel.Kind.BOOK, option));
    }

    private PlanClass why(RankedOption option) {
        boolean near = option.place() < rules.nearSeries() && option.rank() < rules.nearStrikes();
        return near ? PlanClass.NEAR : PlanClass.OUTER;
    }

    private static Channel channel(Channel.Kind kind, RankedOption option) {
        return new Channel(kind, option.code());
    }
}
