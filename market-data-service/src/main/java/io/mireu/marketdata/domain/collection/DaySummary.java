package io.mireu.marketdata.domain.collection;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.statistic.OpenInterest;
import io.mireu.model.statistic.SessionBar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the venue's pages say of one instrument's day.
 *
 * @param code the instrument
 * @param open first price, index points, 0 before the first trade
 * @param high highest price, index points
 * @param low lowest price, index points
 * @param last last price, index points
 * @param volume contracts
 * @param openInterest contracts
 */
public record DaySummary(
        DerivativeCode code,
        BigDecimal open,
        BigDecimal high,
        BigDecimal low,
        BigDecimal last,
        long volume,
        long openInterest) {

    /** The day's bar; none without a trade. */
    public Optional<SessionBar> bar(LocalDate tradeDate) {
        return volume == 0
                ? Optional.empty()
                : Optional.of(new SessionBar(
                        code, tradeDate, SessionMarket.DAY, open, high, low, last, volume, openInterest));
    }

    /** Its open contracts. */
    public OpenInterest openInterest(LocalDate tradeDate, Instant observedAt) {
        return new OpenInterest(code, tradeDate, openInterest, observedAt);
    }
}
