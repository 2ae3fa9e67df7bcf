package io.mireu.simulator.account;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;
import io.mireu.simulator.book.Points;
import java.time.LocalDateTime;

/**
 * A trade of the account.
 *
 * @param number execution number
 * @param order order number
 * @param code contract
 * @param side side of the order
 * @param priceCents cents
 * @param quantity contracts
 * @param time venue time
 * @param realisedKrw profit that it realised against the average price, KRW
 * @param feeKrw fees of the exchange and of the broker, KRW
 * @param closed contracts of it that closed what was held
 */
public record AccountExecution(
        long number,
        long order,
        DerivativeCode code,
        Side side,
        long priceCents,
        long quantity,
        LocalDateTime time,
        long realisedKrw,
        long feeKrw,
        long closed) {

    /** Price times multiplier times quantity, KRW. */
    public long valueKrw() {
        return Points.krw(priceCents * quantity, code.product());
    }
}
