package io.mireu.volatility.domain;

import io.mireu.pricing.smile.FoundForward;
import io.mireu.pricing.smile.NoForward;
import io.mireu.pricing.smile.OptionQuote;
import io.mireu.pricing.smile.ParityForward;
import io.mireu.pricing.smile.SmileSettings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the forward of a series: the first future whose book can be used, one that is exact before one that is truncated;
 * else the parity of the puts and calls nearest the money.
 *
 * @param terms rate and ages
 * @param smiles which quotes count, and when strikes agree
 * @param yearsLeft empty once the series has settled
 * @param now the market's time
 */
public record ForwardSearch(PricingTerms terms, SmileSettings smiles, OptionalDouble yearsLeft, Instant now) {

    /** Decimals of a forward by parity: far below what its bids and offers leave open. */
    private static final int DECIMALS = 4;

    /**
     * The forward, or why there is none.
     *
     * @param futures those that settle with the series, the preferred one first
     * @param options asked only when no future gives one
     */
    public ForwardQuote find(List<QuotedFuture> futures, Supplier<List<OptionQuote>> options) {
        KnownForward truncated = null;
        MissingForward missing = null;
        for (QuotedFuture each : futures) {
            switch (ForwardQuote.of(each.future(), each.quote(), now, terms.futureQuoteMaxAge())) {
                case KnownForward known
                when !each.isTruncated() -> {
                    return known;
                }
                case KnownForward known -> truncated = truncated == null ? known : truncated;
                case MissingForward reason -> missing = missing == null ? reason : missing;
            }
        }
        return truncated != null ? truncated : byParity(options, missing);
    }

    /** What is wrong with a future that is listed says more than what is wrong with its options. */
    private ForwardQuote byParity(Supplier<List<OptionQuote>> options, @Nullable MissingForward future) {
        if (yearsLeft.isEmpty()) {
            return future == null ? MissingForward.NO_FUTURE_LISTED : future;
        }
        return switch (ParityForward.of(options.get(), yearsLeft.getAsDouble(), terms.rate(), smiles)) {
            case FoundForward found ->
                new KnownForward(null, BigDecimal.valueOf(found.value()).setScale(DECIMALS, RoundingMode.HALF_EVEN));
            case NoForward reason -> future == null ? MissingForward.of(reason) : future;
        };
    }
}
