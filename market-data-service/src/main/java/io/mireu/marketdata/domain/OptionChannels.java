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
        Map<SeriesCode, Share> shares = shares();
        Stream<RankedOption> staying = nearestFirst.stream()
                .filter(this::isSubscribed)
                .filter(option -> option.rank() < kept(shares.getOrDefault(option.series(), Share.NONE).strikes));
        Map<SeriesCode, Integer> taken = new HashMap<>();
        Stream.concat(staying, nearestFirst.stream()).forEach(option -> {
            int share = shares.getOrDefault(option.series(), Share.NONE).options;
            if (taken.getOrDefault(option.series(), 0) < share && take(option, selection)) {
                taken.merge(option.series(), 1, Integer::sum);
            }
        });
    }

    /**
     * What a series would get, if nothing were subscribed yet: what stays in one series takes nothing from another.
     *
     * @param strikes down to the last one, counted from the money
     * @param options calls and puts, without those that are chosen already
     */
    private record Share(int strikes, int options) {

        static final Share NONE = new Share(0, 0);

        Share and(Share more) {
            return new Share(Math.max(strikes, more.strikes), options + more.options);
        }
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

    private Map<SeriesCode, Share> shares() {
        PlanSelection trial = selection.copy();
        Map<SeriesCode, Share> shares = new HashMap<>();
        for (RankedOption option : nearestFirst) {
            if (take(option, trial)) {
                shares.merge(option.series(), new Share(option.rank() + 1, 1), Share::and);
            }
        }
        return shares;
    }

    /** The margin must not fill a small series with what is far out. */
    private int kept(int depth) {
        return depth + Math.min(rules.margin(), depth / 2);
    }

    private boolean take(RankedOption option, PlanSelection into) {
        List<Channel> channels = PlanSelection.tradesAndBook(option.code());
        return !into.has(channels) && into.take(why(option), channels);
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
