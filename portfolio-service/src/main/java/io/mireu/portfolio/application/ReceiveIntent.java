package io.mireu.portfolio.application;

import io.mireu.model.event.OrderEvent.IntentReceived;
import io.mireu.model.order.IntentPurpose;
import io.mireu.model.order.OrderIntent;
import io.mireu.portfolio.domain.Portfolio;
import io.mireu.portfolio.domain.PortfolioIntent;
import io.mireu.portfolio.domain.PortfolioIntent.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers which portfolio an intent trades for, before any of its fills; inside a transaction. */
public final class ReceiveIntent {

    private static final Logger log = LoggerFactory.getLogger(ReceiveIntent.class);

    private final Portfolios portfolios;

    /** With the portfolios to remember it in. */
    public ReceiveIntent(Portfolios portfolios) {
        this.portfolios = portfolios;
    }

    /** Announces the portfolio of an entry; of a liquidation that we issued ourselves nothing is new. */
    public void handle(IntentReceived event) {
        OrderIntent intent = event.intent();
        switch (intent.purpose()) {
            case IntentPurpose.OpenPortfolio(var terms) -> {
                Portfolio portfolio = portfolios
                        .lock(intent.portfolio())
                        .orElseGet(() -> Portfolio.announced(intent.portfolio(), intent.account(), terms));
                remember(portfolio, intent, Purpose.ENTRY);
            }
            case IntentPurpose.LiquidatePortfolio _ ->
                portfolios
                        .lock(intent.portfolio())
                        .ifPresentOrElse(
                                portfolio -> remember(portfolio, intent, Purpose.LIQUIDATION),
                                () -> log.warn("intent {} is for the unknown {}", intent.id(), intent.portfolio()));
        }
    }

    private void remember(Portfolio portfolio, OrderIntent intent, Purpose purpose) {
        Portfolio remembering = portfolio.with(
                new PortfolioIntent(intent.id(), purpose, intent.legs().size(), true));
        if (remembering.intents().size() > portfolio.intents().size()) {
            portfolios.save(remembering);
        }
    }
}
