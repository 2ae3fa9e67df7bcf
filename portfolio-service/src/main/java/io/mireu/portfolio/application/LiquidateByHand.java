package io.mireu.portfolio.application;

import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.portfolio.domain.Portfolio;
import io.mireu.portfolio.domain.PortfolioIntent.Purpose;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Liquidates a portfolio because a person asks for it; while its entry works or the market is closed, it waits. */
public final class LiquidateByHand {

    private final Portfolios portfolios;
    private final LiquidationDesk desk;
    private final TransactionTemplate transactions;

    public LiquidateByHand(Portfolios portfolios, LiquidationDesk desk, TransactionTemplate transactions) {
        this.portfolios = portfolios;
        this.desk = desk;
        this.transactions = transactions;
    }

    /** Asks for it, once more when attempts have left something. */
    public Answer handle(PortfolioId id) {
        return Objects.requireNonNull(transactions.execute(_ -> answer(portfolios.lock(id))));
    }

    private Answer answer(Optional<Portfolio> found) {
        if (found.isEmpty() || found.get().status() == null) {
            return new Unknown();
        }
        Portfolio locked = found.get();
        if (locked.status() == PortfolioStatus.CLOSED) {
            return new AlreadyClosed();
        }
        if (locked.isWorking(Purpose.LIQUIDATION)) {
            return new UnderWay();
        }
        return new Accepted(portfolios.save(
                locked.status() == PortfolioStatus.PENDING
                        ? desk.requestAgain(locked)
                        : desk.request(locked, LiquidationReason.MANUAL, Cause.NONE)));
    }

    /** What a person is told. */
    public sealed interface Answer {}

    /**
     * It is liquidated.
     *
     * @param portfolio as it is now
     */
    public record Accepted(Portfolio portfolio) implements Answer {}

    /** There is no such portfolio. */
    public record Unknown() implements Answer {}

    /** Nothing is left to do. */
    public record AlreadyClosed() implements Answer {}

    /** Orders that liquidate it are working. */
    public record UnderWay() implements Answer {}
}
