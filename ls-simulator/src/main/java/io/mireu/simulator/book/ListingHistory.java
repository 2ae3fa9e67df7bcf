package io.mireu.simulator.book;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.simulator.WideMarket;
import io.mireu.simulator.clock.TradingDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** What the exchange had listed on the days before the venue's first one, by the rule of the whole market. */
public final class ListingHistory {

    private final Map<LocalDate, Map<SeriesCode, SeriesTerms>> days = new HashMap<>();

    /**
     * The listing of each day.
     *
     * @param previousCloses the index's close before each day, first to last, points
     */
    public ListingHistory(WideMarket wide, TradingDays trading, SequencedMap<LocalDate, Double> previousCloses) {
        ListingRule rule = new WideListing(wide, trading);
        List<SeriesTerms> before = List.of();
        for (Map.Entry<LocalDate, Double> day : previousCloses.entrySet()) {
            before = rule.on(day.getKey(), day.getValue(), before);
            days.put(day.getKey(), before.stream().collect(Collectors.toMap(SeriesTerms::series, terms -> terms)));
        }
    }

    /** Whether a contract could be traded on a day. */
    public boolean isListed(Instrument.Derivative contract, LocalDate day) {
        SeriesTerms terms = days.getOrDefault(day, Map.of()).get(contract.series());
        if (terms == null) {
            return false;
        }
        return switch (contract) {
            case Instrument.Future _ -> terms.future();
            case Instrument.Option option -> terms.hasStrike(Points.toCents(option.strike()));
        };
    }
}
