package io.mireu.simulator.account;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;
import io.mireu.simulator.book.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the account holds of a contract, at its moving average.
 *
 * @param code contract
 * @param contracts held, negative when short
 * @param averageCents average price of what is held, cents
 * @param realisedKrw profit realised so far, KRW
 * @param openCents what was paid less what was received for it since the last mark, where a mark counts as a new
 *     purchase at its price; cents times contracts, exact
 */
public record AccountPosition(
        DerivativeCode code, long contracts, BigDecimal averageCents, long realisedKrw, long openCents) {

    private static final int SCALE = 8;

    static AccountPosition none(DerivativeCode code) {
        return new AccountPosition(code, 0, BigDecimal.ZERO, 0, 0);
    }

    /** The position after a trade: it grows at a new average, shrinks with a profit, or turns over at the trade's price. */
    AccountPosition after(Side side, long priceCents, long quantity) {
        long change = side.sign() * quantity;
        long open = openCents + change * priceCents;
        BigDecimal price = BigDecimal.valueOf(priceCents);
        long after = contracts + change;
        if (contracts == 0 || Long.signum(contracts) == side.sign()) {
            BigDecimal value = averageCents
                    .multiply(BigDecimal.valueOf(Math.abs(contracts)))
                    .add(price.multiply(BigDecimal.valueOf(quantity)));
            BigDecimal average = value.divide(BigDecimal.valueOf(Math.abs(after)), SCALE, RoundingMode.HALF_UP);
            return new AccountPosition(code, after, average, realisedKrw, open);
        }
        long closed = closedBy(side, quantity);
        long realised = realisedKrw + profitKrw(price, closed);
        boolean turnsOver = Math.abs(contracts) < quantity;
        BigDecimal average = after == 0 ? BigDecimal.ZERO : turnsOver ? price : averageCents;
        return new AccountPosition(code, after, average, realised, open);
    }

    /** Contracts of a trade that would close what is held. */
    long closedBy(Side side, long quantity) {
        return Long.signum(contracts) == -side.sign() ? Math.min(quantity, Math.abs(contracts)) : 0;
    }

    /** The position after it was marked to the market: its average stays, what it owes starts anew. */
    AccountPosition marked(long priceCents) {
        return new AccountPosition(code, contracts, averageCents, realisedKrw, contracts * priceCents);
    }

    /** The position after its contract expired. */
    AccountPosition settled(long priceCents) {
        long realised = realisedKrw + unrealisedKrw(priceCents);
        return new AccountPosition(code, 0, BigDecimal.ZERO, realised, 0);
    }

    /** What the price brought since the last mark, trades of the time included, KRW; the variation of a future. */
    public long variationKrw(long priceCents) {
        return Points.krw(contracts * priceCents - openCents, code.product());
    }

    /** The profit if everything were closed at a price, KRW. */
    public long unrealisedKrw(long priceCents) {
        return profitKrw(BigDecimal.valueOf(priceCents), Math.abs(contracts));
    }

    /** What was paid or received for what is held, KRW. */
    public long costKrw() {
        return krw(averageCents.multiply(BigDecimal.valueOf(Math.abs(contracts))));
    }

    /** What is held at a price, KRW. */
    public long valueKrw(long priceCents) {
        return krw(BigDecimal.valueOf(priceCents).multiply(BigDecimal.valueOf(Math.abs(contracts))));
    }

    private long profitKrw(BigDecimal priceCents, long quantity) {
        BigDecimal perContract = priceCents.subtract(averageCents).multiply(BigDecimal.valueOf(Long.signum(contracts)));
        return krw(perContract.multiply(BigDecimal.valueOf(quantity)));
    }

    private long krw(BigDecimal cents) {
        return cents.movePointLeft(2)
                .multiply(code.product().multiplier())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
