package io.mireu.model.statistic;

import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.SessionMarket;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The trades of one session of one instrument.
 *
 * @param instrument what traded
 * @param tradeDate the trading day that the session belongs to
 * @param market day or night
 * @param open first price, index points
 * @param high highest price, index points
 * @param low lowest price, index points
 * @param close last price, index points
 * @param volume contracts
 * @param openInterest contracts; null where not told
 */
public record SessionBar(
        InstrumentCode instrument,
        LocalDate tradeDate,
        SessionMarket market,
        BigDecimal open,
        BigDecimal high,
        BigDecimal low,
        BigDecimal close,
        long volume,
        @Nullable Long openInterest) {

    public SessionBar {
        if (high.compareTo(low) < 0 || volume < 0) {
            throw new IllegalArgumentException("bar with high " + high + ", low " + low + ", volume " + volume);
        }
    }
}
