package io.mireu.simulator.book;

import io.mireu.model.instrument.Product;
import java.math.BigDecimal;

/** Index points and cents, the hundredths of a point that every price here is a whole number of. */
public final class Points {

    private static final double CENTS_PER_POINT = 100;

    private Points() {}

    /** The nearest whole number of cents. */
    public static long toCents(double points) {
        return Math.round(points * CENTS_PER_POINT);
    }

    /**
     * The cents of exact points.
     *
     * @throws ArithmeticException when they are no whole number
     */
    public static long toCents(BigDecimal points) {
        return points.movePointRight(2).longValueExact();
    }

    /** The exact points. */
    public static BigDecimal ofCents(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    /** The points for pricing mathematics. */
    public static double toDouble(long cents) {
        return cents / CENTS_PER_POINT;
    }

    /**
     * What contracts are worth, KRW; parts of a won are cut off.
     *
     * @param cents price in cents times contracts
     */
    public static long krw(long cents, Product product) {
        return cents * product.multiplierKrw() / 100;
    }
}
