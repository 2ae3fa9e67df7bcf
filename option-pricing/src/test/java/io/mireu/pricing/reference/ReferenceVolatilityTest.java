package io.mireu.pricing.reference;

import static io.mireu.pricing.UndefinedReason.ABOVE_FORWARD;
import static io.mireu.pricing.UndefinedReason.BELOW_INTRINSIC;

import io.mireu.pricing.ImpliedVolatilitySolver;
import io.mireu.pricing.SolvedVolatility;
import io.mireu.pricing.UndefinedReason;
import org.junit.jupiter.api.Test;

/**
 * The volatility of a price against more than 100 digits: within 1e-14 of itself or, where the price determines it
 * less, between the volatilities of the prices four last bits lower and higher.
 *
 * <p>Where these are far apart, in the last bits of a price in the money or below its ceiling, that is stricter and
 * more just than four last bits over vega, which it is to first order elsewhere.
 */
class ReferenceVolatilityTest {

    private static final double RELATIVE = 1e-14;

    @Test
    void everyVolatilityIsWithinItsBoundOfTheExactOne() {
        Deviations.of(ReferenceRows.all().stream()
                        .filter(row -> row.region() != Region.UNDERFLOW)
                        .map(ReferenceVolatilityTest::deviation))
                .assertNoneBeyondItsBound();
    }

    private static Deviation deviation(ReferenceRow row) {
        double answer = answer(row);
        double reference = row.implied();
        if (answer == Double.POSITIVE_INFINITY && row.highest() == answer) {
            return new Deviation(row, "volatility", reference, answer, 0);
        }
        if (reference == Double.POSITIVE_INFINITY) {
            return new Deviation(row, "volatility", reference, answer, answer >= row.lowest() ? 0 : reference);
        }
        double end = answer < reference ? row.lowest() : row.highest();
        double bound = Math.max(RELATIVE * reference, Math.abs(end - reference));
        return Deviation.of(row, "volatility", reference, answer, bound);
    }

    /** A refusal as the volatility it stands for: none at all, or more than any. */
    private static double answer(ReferenceRow row) {
        Draw in = row.inputs();
        return switch (ImpliedVolatilitySolver.solve(
                in.type(), row.greeks().price(), in.forward(), in.strike(), in.years(), in.rate())) {
            case SolvedVolatility(double volatility) -> volatility;
            case UndefinedReason reason when reason == BELOW_INTRINSIC -> 0;
            case UndefinedReason reason when reason == ABOVE_FORWARD -> Double.POSITIVE_INFINITY;
            case UndefinedReason _ -> Double.NaN;
        };
    }
}
