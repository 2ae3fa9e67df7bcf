package io.mireu.model.price;

import io.mireu.model.instrument.Product;
import io.mireu.model.rule.KrxRules;
import java.math.BigDecimal;

/**
 * The rates by which margin is estimated; the exchange reviews them regularly.
 *
 * @param initial part of the contract value that a future needs, 0.195 for 19.5 %
 * @param initialToMaintenance initial margin divided by maintenance margin, at least 1
 * @param shortOptionMinimum part of the underlying's value that a short option needs at least, besides its premium
 */
public record MarginRates(BigDecimal initial, BigDecimal initialToMaintenance, BigDecimal shortOptionMinimum) {

    public MarginRates {
        if (initial.signum() <= 0
                || initial.compareTo(BigDecimal.ONE) >= 0
                || shortOptionMinimum.signum() < 0
                || shortOptionMinimum.compareTo(initial) > 0) {
            throw new IllegalArgumentException("margin rates are parts of a value, 0.195 for 19.5 %: initial " + initial
                    + ", short option " + shortOptionMinimum);
        }
        if (initialToMaintenance.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException(
                    "maintenance margin is at most the initial one, not 1/" + initialToMaintenance);
        }
    }

    /** The rates of the exchange's data for a product's underlying. */
    public static MarginRates of(KrxRules rules, Product product) {
        return new MarginRates(
                rules.decimal("margin." + product.underlying() + ".initial"),
                rules.decimal("margin.initialToMaintenance"),
                rules.decimal("margin.shortOptionMinimum"));
    }
}
