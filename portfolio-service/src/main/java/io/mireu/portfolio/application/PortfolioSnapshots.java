package io.mireu.portfolio.application;

import io.mireu.model.portfolio.PortfolioSnapshot;

/** Where what is newer replaces what is older. */
@FunctionalInterface
public interface PortfolioSnapshots {

    /** A new state or a new profit. */
    void publish(PortfolioSnapshot snapshot);
}
