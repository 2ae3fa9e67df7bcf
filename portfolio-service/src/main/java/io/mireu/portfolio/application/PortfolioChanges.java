package io.mireu.portfolio.application;

import io.mireu.portfolio.domain.Portfolio;

/** Is told of every portfolio that was stored. */
@FunctionalInterface
public interface PortfolioChanges {

    /** A committed state; states of one portfolio may arrive out of order, the version tells. */
    void changed(Portfolio stored);
}
