package io.mireu.model.order;

import io.mireu.model.WireName;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.PortfolioTerms;

/** What an intent is for. */
public sealed interface IntentPurpose {

    /**
     * To enter a position and open a portfolio for it.
     *
     * @param terms what the portfolio is and when it is to be liquidated
     */
    @WireName("open-portfolio")
    record OpenPortfolio(PortfolioTerms terms) implements IntentPurpose {}

    /**
     * To bring a portfolio's position to zero; allowed where new risk is not.
     *
     * @param reason why
     */
    @WireName("liquidate-portfolio")
    record LiquidatePortfolio(LiquidationReason reason) implements IntentPurpose {}
}
