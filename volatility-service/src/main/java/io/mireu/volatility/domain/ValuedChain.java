package io.mireu.volatility.domain;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.volatility.ExpiryClockName;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.QuoteQuality;
import io.mireu.model.volatility.VolatilitySmile;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** The smile of the out-of-the-money options; empty without a forward or without any volatility. */
    public Optional<VolatilitySmile> smile() {
        if (!(forward instanceof KnownForward known)) {
            return Optional.empty();
        }
        List<VolatilitySmile.Point> points = solved().filter(option -> isOutOfTheMoney(option, known.price()))
                .flatMap(ValuedChain::pointOf)
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new VolatilitySmile(series, known.price(), yearsToExpiry, clock, points, asOf));
    }

    /** The puts at or below a price that have a volatility. */
    Stream<OptionGreeks> solvedPutsUpTo(BigDecimal price) {
        return solved().filter(option -> option.option().type() == ContractType.PUT)
                .filter(option -> option.strike().compareTo(price) <= 0);
    }

    private Stream<OptionGreeks> solved() {
        return options.stream().filter(option -> option.quality() == QuoteQuality.OK);
    }

    /** One option a strike: at the money it is the call. */
    private static boolean isOutOfTheMoney(OptionGreeks option, BigDecimal forward) {
        int moneyness = option.strike().compareTo(forward);
        return option.option().type() == ContractType.CALL ? moneyness >= 0 : moneyness < 0;
    }

    private static Stream<VolatilitySmile.Point> pointOf(OptionGreeks option) {
        Double volatility = option.volatility();
        return volatility == null || option.greeks() == null
                ? Stream.empty()
                : Stream.of(new VolatilitySmile.Point(
                        option.strike(), volatility, option.greeks().delta()));
    }
}
