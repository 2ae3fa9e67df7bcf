package io.mireu.pricing.reference;

import io.mireu.pricing.Black76;
import io.mireu.pricing.Black76Greeks;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The Greeks against more than 100 digits: within 1e-14 near the money, and 1e-15 times the square of {@code d1} where
 * that is more, since the last bits of {@code d1} move its density by so much. These are parts of the Greek, or of the
 * two numbers it is the difference of. A Greek below the normal numbers may be off by the smallest of these.
 */
class ReferenceGreeksTest {

    private static final double RELATIVE = 1e-15;
    private static final double LEAST_SQUARE = 10;

    @Test
    void everyGreekIsWithinItsBoundOfTheExactOne() {
        Deviations.of(ReferenceRows.all().stream().flatMap(ReferenceGreeksTest::deviations))
                .assertNoneBeyondItsBound();
    }

    private static Stream<Deviation> deviations(ReferenceRow row) {
        Draw in = row.inputs();
        Black76Greeks expected = row.greeks();
        Black76Greeks actual =
                Black76.greeks(in.type(), in.forward(), in.strike(), in.years(), in.rate(), in.volatility());
        double s = in.volatility() * Math.sqrt(in.years());
        double h = Math.abs(Math.log(in.forward() / in.strike()) / s);
        double interest = Math.abs(in.rate() * expected.price() / 365);
        double decay = Math.abs(expected.theta()) + 2 * interest;
        double vannaTerms = expected.vega() / in.forward() / s * (h + s / 2);
        double volgaTerms = expected.vega() / in.volatility() * (h * h + s * s / 4) / 100;
        return Stream.of(
                deviation(row, "delta", expected.delta(), actual.delta(), expected.delta()),
                deviation(row, "gamma", expected.gamma(), actual.gamma(), expected.gamma()),
                deviation(row, "vega", expected.vega(), actual.vega(), expected.vega()),
                deviation(row, "theta", expected.theta(), actual.theta(), decay),
                deviation(row, "rho", expected.rho(), actual.rho(), expected.rho()),
                deviation(row, "vanna", expected.vanna(), actual.vanna(), vannaTerms),
                deviation(row, "volga", expected.volga(), actual.volga(), volgaTerms));
    }

    private static Deviation deviation(ReferenceRow row, String what, double expected, double actual, double size) {
        double d1 = row.inputs().d1();
        double bound = RELATIVE * Math.max(LEAST_SQUARE, d1 * d1) * Math.abs(size) + Double.MIN_NORMAL;
        return Deviation.of(row, what, expected, actual, bound);
    }
}
