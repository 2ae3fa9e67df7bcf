package io.mireu.model.price;

import io.mireu.model.instrument.TickTable;
import io.mireu.model.rule.KrxRules;
import java.math.BigDecimal;

/**
 * How far an order for a future may be from the last price in continuous trading.
 *
 * @param dayRate part of the base price, in the day session
 * @param nightRate part of the base price, in the night session
 */
public record DynamicBandRule(BigDecimal dayRate, BigDecimal nightRate) {

    public DynamicBandRule {
        if (dayRate.signum() <= 0 || nightRate.signum() <= 0) {
            throw new IllegalArgumentException("rates of the dynamic band are positive: " + dayRate + ", " + nightRate);
        }
    }

    /** The rule of the exchange's data. */
    public static DynamicBandRule of(KrxRules rules) {
        return new DynamicBandRule(rules.decimal("limit.dynamicBandDay"), rules.decimal("limit.dynamicBandNight"));
    }

    /** The distance from the last price by day, points, rounded down to the tick. */
    public BigDecimal intervalByDay(BigDecimal basePrice, TickTable ticks) {
        return ticks.floor(basePrice.multiply(dayRate));
    }

    /** The distance from the last price at night, points, rounded down to the tick. */
    public BigDecimal intervalAtNight(BigDecimal basePrice, TickTable ticks) {
        return ticks.floor(basePrice.multiply(nightRate));
    }

    /**
     * The prices at which orders are taken: the interval around the last price, within the daily limits.
     *
     * @param lastPrice points
     * @param interval points, not negative
     */
    public static PriceLimits around(BigDecimal lastPrice, BigDecimal interval, PriceLimits limits) {
        if (interval.signum() < 0) {
            throw new IllegalArgumentException("interval of a dynamic band is not negative: " + interval);
        }
        return new PriceLimits(limits.clip(lastPrice.subtract(interval)), limits.clip(lastPrice.add(interval)));
    }
}
