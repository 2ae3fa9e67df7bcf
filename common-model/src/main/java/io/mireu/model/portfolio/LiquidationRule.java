package io.mireu.model.portfolio;

import io.mireu.model.WireName;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A condition under which a portfolio is liquidated; several on one portfolio work independently. */
public sealed interface LiquidationRule {

    /**
     * The reason to liquidate now, if this rule asks for it.
     *
     * @param pnlKrw realised and unrealised profit in KRW, negative for a loss
     * @param openedAt when the portfolio was opened, the market's time
     * @param now the market's time
     */
    Optional<LiquidationReason> check(BigDecimal pnlKrw, Instant openedAt, Instant now);

    /**
     * Liquidate at or above a profit.
     *
     * @param targetKrw KRW, positive
     */
    @WireName("profit-target")
    record ProfitTarget(BigDecimal targetKrw) implements LiquidationRule {

        public ProfitTarget {
            requirePositive(targetKrw, "profit target");
        }

        @Override
        public Optional<LiquidationReason> check(BigDecimal pnlKrw, Instant openedAt, Instant now) {
            return pnlKrw.compareTo(targetKrw) >= 0 ? Optional.of(LiquidationReason.PROFIT_TARGET) : Optional.empty();
        }
    }

    /**
     * Liquidate at or below a loss.
     *
     * @param limitKrw KRW of loss, positive
     */
    @WireName("loss-limit")
    record LossLimit(BigDecimal limitKrw) implements LiquidationRule {

        public LossLimit {
            requirePositive(limitKrw, "loss limit");
        }

        @Override
        public Optional<LiquidationReason> check(BigDecimal pnlKrw, Instant openedAt, Instant now) {
            return pnlKrw.negate().compareTo(limitKrw) >= 0
                    ? Optional.of(LiquidationReason.LOSS_LIMIT)
                    : Optional.empty();
        }
    }

    /**
     * Liquidate after a time.
     *
     * @param limit how long it may be held, positive
     */
    @WireName("holding-time")
    record HoldingTime(Duration limit) implements LiquidationRule {

        public HoldingTime {
            if (!limit.isPositive()) {
                throw new IllegalArgumentException("holding time must be positive: " + limit);
            }
        }

        @Override
        public Optional<LiquidationReason> check(BigDecimal pnlKrw, Instant openedAt, Instant now) {
            return now.isBefore(openedAt.plus(limit)) ? Optional.empty() : Optional.of(LiquidationReason.HOLDING_TIME);
        }
    }

    private static void requirePositive(BigDecimal krw, String what) {
        if (krw.signum() <= 0) {
            throw new IllegalArgumentException(what + " must be positive: " + krw);
        }
    }
}
