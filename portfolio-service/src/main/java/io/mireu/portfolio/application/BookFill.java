package io.mireu.portfolio.application;

import io.mireu.model.event.OrderEvent.Filled;
import io.mireu.model.order.Fill;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.portfolio.domain.Portfolio;
import java.math.BigDecimal;

/** Books an execution once, however often it is told; the first opens the portfolio; inside a transaction. */
public final class BookFill {

    private final Portfolios portfolios;
    private final PortfolioLog log;
    private final LiquidationDesk desk;

    public BookFill(Portfolios portfolios, PortfolioLog log, LiquidationDesk desk) {
        this.portfolios = portfolios;
        this.log = log;
        this.desk = desk;
    }

    /**
     * Books it.
     *
     * @throws IllegalStateException when no intent has named the portfolio, which the order of events forbids
     */
    public void handle(Filled event) {
        Fill fill = event.fill();
        Portfolio before = portfolios
                .lock(event.portfolio())
                .orElseThrow(() -> new IllegalStateException(
                        "fill " + fill.executionId() + " is for the unknown portfolio " + event.portfolio()));
        Portfolio after = before.after(fill);
        BigDecimal realised = after.position(fill.instrument())
                .realisedPnlKrw()
                .subtract(before.position(fill.instrument()).realisedPnlKrw());
        if (portfolios.addFill(before.id(), event.intentId(), fill, realised)) {
            portfolios.save(announce(before, after, Cause.of(event.meta().eventId())));
        }
    }

    private Portfolio announce(Portfolio before, Portfolio after, Cause cause) {
        if (before.status() == null) {
            log.opened(after, cause);
        } else if (before.status() == PortfolioStatus.CLOSED) {
            return reopen(after, cause);
        }
        return after;
    }

    /** Must not happen, but a position that nobody watches would be worse. */
    private Portfolio reopen(Portfolio after, Cause cause) {
        log.critical(
                after,
                "fill-after-close",
                "portfolio " + after.id() + " was closed and filled again; it is liquidated again, look at its orders");
        LiquidationReason reason = after.liquidation().reason();
        return desk.request(after, reason == null ? LiquidationReason.MANUAL : reason, cause);
    }
}
