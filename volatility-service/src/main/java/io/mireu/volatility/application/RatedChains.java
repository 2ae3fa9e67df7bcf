package io.mireu.volatility.application;

import io.mireu.model.instrument.SeriesCode;
import io.mireu.volatility.domain.ValuedChain;

/** The chain of a series as it is now, at a rate of somebody's choice. */
@FunctionalInterface
public interface RatedChains {

    /**
     * Values it.
     *
     * @param rate continuous, a decimal a year
     */
    ValuedChain value(SeriesCode series, double rate);
}
