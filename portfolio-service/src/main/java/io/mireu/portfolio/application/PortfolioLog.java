package io.mireu.portfolio.application;

import io.mireu.model.order.OrderIntent;
import io.mireu.portfolio.domain.Portfolio;
import java.math.BigDecimal;

/** What is told to the world when, and only when, the present transaction commits. */
public interface PortfolioLog {

    /** Its first fill opened it. */
    void opened(Portfolio portfolio, Cause cause);

    /** Its liquidation was asked for, with the profit at that moment in KRW. */
    void liquidationStarted(Portfolio portfolio, BigDecimal pnlKrw, Cause cause);

    /** An attempt to liquidate it. */
    void intentIssued(OrderIntent intent, Cause cause);

    /** It is flat and nothing works for it. */
    void closed(Portfolio portfolio, Cause cause);

    /** Nothing is left in it but expired positions; however often it is told, people hear of it once. */
    void expired(Portfolio portfolio);

    /** People must look at it now. */
    void critical(Portfolio portfolio, String code, String message);
}
