package io.mireu.volatility.domain;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.QualityFlag;
import io.mireu.model.market.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A future that settles with a series.
 *
 * @param quote its last; null before the first
 */
public record QuotedFuture(
        Instrument.Future future, @Nullable Quote quote) {

    /** Whether a price in its book has fewer decimals than its tick. */
    boolean isTruncated() {
        return quote != null && quote.flags().contains(QualityFlag.TRUNCATED);
    }
}
