package io.mireu.marketdata.adapter.in.web;

import io.mireu.marketdata.domain.BoardRow;
import io.mireu.marketdata.domain.ListedInstrument;
import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.ListingStatus;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.Quote;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The chain of a series.
 *
 * @param series its code
 * @param lastTradingDay last day on which it trades
 * @param strikes the lowest first
 */
record OptionChainView(SeriesCode series, LocalDate lastTradingDay, List<Strike> strikes) {

    /**
     * What is listed at one strike.
     *
     * @param strike index points
     * @param call its call; null when there is none
     * @param put its put; null when there is none
     */
    record Strike(
            BigDecimal strike,
            @Nullable Side call,
            @Nullable Side put) {}

    /**
     * A call or a put.
     *
     * @param code short code
     * @param state whether it can be traded
     * @param quote its last book, with its origin, age and flags; null when none was seen
     * @param last price of the last trade that its board showed, index points; null when none was seen
     * @param openInterest contracts that its board showed; null when none was seen
     */
    record Side(
            DerivativeCode code,
            ListingStatus.State state,
            @Nullable Quote quote,
            @Nullable BigDecimal last,
            @Nullable Long openInterest) {}

    static OptionChainView of(
            SeriesCode series,
            List<ListedInstrument> members,
            Function<DerivativeCode, Optional<Quote>> quotes,
            Function<DerivativeCode, Optional<BoardRow>> rows) {
        Map<BigDecimal, Strike> strikes = new TreeMap<>();
        for (ListedInstrument listed : members) {
            if (listed.instrument() instanceof Instrument.Option option) {
                Optional<BoardRow> row = rows.apply(option.code());
                Side side = new Side(
                        option.code(),
                        listed.listing().state(),
                        quotes.apply(option.code()).orElse(null),
                        row.map(BoardRow::last)
                                .filter(price -> price.signum() > 0)
                                .orElse(null),
                        row.map(BoardRow::openInterest).orElse(null));
                strikes.merge(option.strike(), at(option, side), OptionChainView::both);
            }
        }
        LocalDate last = members.getFirst().instrument().lastTradingDay();
        return new OptionChainView(series, last, new ArrayList<>(strikes.values()));
    }

    /** The same with so many strikes only, those nearest to a price. */
    OptionChainView around(BigDecimal price, int most) {
        List<Strike> nearest = strikes.stream()
                .sorted(Comparator.comparing(row -> row.strike().subtract(price).abs()))
                .limit(most)
                .sorted(Comparator.comparing(Strike::strike))
                .toList();
        return new OptionChainView(series, lastTradingDay, nearest);
    }

    private static Strike at(Instrument.Option option, Side side) {
        boolean call = option.code().type() == ContractType.CALL;
        return new Strike(option.strike(), call ? side : null, call ? null : side);
    }

    private static Strike both(Strike one, Strike other) {
        return new Strike(
                one.strike(),
                one.call() == null ? other.call() : one.call(),
                one.put() == null ? other.put() : one.put());
    }
}
