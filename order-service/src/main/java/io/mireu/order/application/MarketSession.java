package io.mireu.order.application;

import io.mireu.model.instrument.DerivativeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The market's time, as the venue tells it. */
public interface MarketSession {

    /** Now, unless the venue's clock has not been observed lately. */
    Optional<Moment> now();

    /** The trading day as last observed, however long ago. */
    Optional<LocalDate> tradeDate();

    /** Whether an instrument is in a session that is traded; in any other nothing is sent. True while it is not known. */
    boolean isTraded(DerivativeCode instrument);

    /** Whether an instrument is listed and nothing is wrong with it; true while that is not known. */
    boolean isTradable(DerivativeCode instrument);

    /** Whether new orders in an instrument can be sent now; true while that is not known. */
    boolean takesEntries(DerivativeCode instrument);

    /** Whether cancellations in an instrument can be sent now; true while that is not known. */
    boolean takesCancellations(DerivativeCode instrument);

    /**
     * A moment of a trading day.
     *
     * @param time the market's time
     * @param tradeDate the trading day that orders belong to
     */
    record Moment(Instant time, LocalDate tradeDate) {}
}
