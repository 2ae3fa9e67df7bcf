package io.mireu.portfolio.application;

import io.mireu.model.instrument.DerivativeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The venue's clock and session. */
public interface PortfolioMarket {

    /** Whether its time is known. */
    boolean isKnown();

    /**
     * The market's time.
     *
     * @throws RuntimeException while it is not known
     */
    Instant now();

    /** Whether orders at market in an instrument can fill now, in a session that is traded. */
    boolean isTrading(DerivativeCode instrument);

    /** Whether trading in an instrument has ended for good; false while that is not known. */
    boolean hasEnded(DerivativeCode instrument);

    /** The trading day that trades belong to now, where it is known. */
    Optional<LocalDate> tradeDate();
}
