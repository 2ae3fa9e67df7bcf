package io.mireu.model.portfolio;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;
import io.mireu.model.price.ContractMultiplier;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What is held of one instrument, at average cost.
 *
 * @param instrument what is held
 * @param quantity contracts, negative when short
 * @param averagePrice index points, of the contracts now held, to 16 digits where it does not end; 0 when flat
 * @param realisedPnlKrw KRW made by closing, negative for a loss, before fees
 */
public record Position(DerivativeCode instrument, long quantity, BigDecimal averagePrice, BigDecimal realisedPnlKrw) {

    /** Nothing held and nothing made. */
    public static Position flat(DerivativeCode instrument) {
        return new Position(instrument, 0, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Whether nothing is held. */
    public boolean isFlat() {
        return quantity == 0;
    }

    /**
     * The position after an execution: what closes is realised against the average, what opens moves the average.
     *
     * @param side our side
     * @param price index points
     * @param filled contracts, positive
     */
    public Position after(Side side, BigDecimal price, long filled) {
        long signed = side.sign() * filled;
        long closing = Long.signum(quantity) == -Long.signum(signed) ? Math.min(Math.abs(quantity), filled) : 0;
        BigDecimal realised =
                ContractMultiplier.of(instrument).profitKrw(averagePrice, price, Long.signum(quantity) * closing);
        long next = quantity + signed;
        return new Position(instrument, next, averageAfter(signed, price, closing), realisedPnlKrw.add(realised));
    }

    /** KRW that closing at this price would make, negative for a loss. */
    public BigDecimal unrealisedPnlKrw(BigDecimal price) {
        return ContractMultiplier.of(instrument).profitKrw(averagePrice, price, quantity);
    }

    private BigDecimal averageAfter(long signed, BigDecimal price, long closing) {
        long next = quantity + signed;
        if (next == 0) {
            return BigDecimal.ZERO;
        }
        if (closing == 0) {
            return averagePrice
                    .multiply(BigDecimal.valueOf(quantity))
                    .add(price.multiply(BigDecimal.valueOf(signed)))
                    .divide(BigDecimal.valueOf(next), MathContext.DECIMAL64);
        }
        return Long.signum(next) == Long.signum(quantity) ? averagePrice : price;
    }
}
