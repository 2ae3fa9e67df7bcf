package io.mireu.marketdata.domain;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Ranks the options that still trade by their distance from the money, each series for itself. */
final class OptionRanks {

    private OptionRanks() {}

    /** Series by their end, the nearest the money first in each. */
    static List<RankedOption> of(PlanBasis basis) {
        Map<SeriesCode, List<Instrument.Option>> bySeries = new HashMap<>();
        for (Instrument.Derivative instrument : basis.master().byCode().values()) {
            if (instrument instanceof Instrument.Option option
                    && !option.lastTradingDay().isBefore(basis.tradeDate())) {
                bySeries.computeIfAbsent(option.series(), _ -> new ArrayList<>())
                        .add(option);
            }
        }
        List<Map.Entry<SeriesCode, List<Instrument.Option>>> byEnd = bySeries.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<SeriesCode, List<Instrument.Option>> series) ->
                                series.getValue().getFirst().lastTradingDay())
                        .thenComparing(series -> series.getKey().value()))
                .toList();
        List<RankedOption> ranked = new ArrayList<>();
        for (int place = 0; place < byEnd.size(); place++) {
            rank(byEnd.get(place).getKey(), byEnd.get(place).getValue(), place, basis.money(), ranked);
        }
        return ranked;
    }

    private static void rank(
            SeriesCode series,
            List<Instrument.Option> options,
            int place,
            Map<String, BigDecimal> money,
            List<RankedOption> ranked) {
        SortedSet<BigDecimal> strikes = new TreeSet<>();
        options.forEach(option -> strikes.add(option.strike()));
        BigDecimal known = money.get(series.product().underlying());
        BigDecimal centre = known == null ? middle(strikes) : known;
        Map<BigDecimal, Integer> ranks = new TreeMap<>();
        strikes.stream()
                .sorted(Comparator.comparing(
                                (BigDecimal strike) -> strike.subtract(centre).abs())
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(strike -> ranks.put(strike, ranks.size()));
        options.stream()
                .map(option -> new RankedOption(option.code(), series, place, ranks.getOrDefault(option.strike(), 0)))
                .sorted(Comparator.comparingInt(RankedOption::rank).thenComparing(RankedOption::code))
                .forEach(ranked::add);
    }

    /** The venue lists strikes around the money, so their middle stands for a price that is not known. */
    private static BigDecimal middle(SortedSet<BigDecimal> strikes) {
        return new ArrayList<>(strikes).get(strikes.size() / 2);
    }
}
