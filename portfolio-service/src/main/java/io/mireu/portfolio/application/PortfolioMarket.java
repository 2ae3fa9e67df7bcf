package io.mireu.portfolio.application;

import io.mireu.model.instrument.DerivativeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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

    /**
     * Whether orders at market can fill now.
     *
     * @param instruments in each of these, except those that have ended for good; when there are none, at all
     */
    boolean isTrading(Collection<DerivativeCode> instruments);

    /** The trading day that trades belong to now, where it is known. */
    Optional<LocalDate> tradeDate();
}
