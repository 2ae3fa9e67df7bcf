package io.mireu.volatility.domain;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.volatility.ExpiryClockName;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.QuoteQuality;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All options of one series, valued at one moment on one forward.
 *
 * @param series which
 * @param forward on which they were valued
 * @param yearsToExpiry of the clock; 0 once settled
 * @param clock which clock measured it
 * @param options by rising strike, the put of a strike after its call
 * @param asOf the market's time
 */
public record ValuedChain(
        SeriesCode series,
        ForwardQuote forward,
        double yearsToExpiry,
        ExpiryClockName clock,
        List<OptionGreeks> options,
        Instant asOf) {

    private static final Comparator<OptionGreeks> BY_STRIKE =
            Comparator.comparing(OptionGreeks::strike).thenComparing(OptionGreeks::option);

    public ValuedChain {
        options = options.stream().sorted(BY_STRIKE).toList();
    }

    /** The puts at or below a price that have a volatility. */
    Stream<OptionGreeks> solvedPutsUpTo(BigDecimal price) {
        return solved().filter(option -> option.option().type() == ContractType.PUT)
                .filter(option -> option.strike().compareTo(price) <= 0);
    }

    private Stream<OptionGreeks> solved() {
        return options.stream().filter(option -> option.quality() == QuoteQuality.OK);
    }
}
