package io.mireu.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every Greek against the central difference, of the fourth order, of what it is the derivative of. */
class Black76DerivativesTest {

    private static final double POINT = 0.01;
    private static final double DAYS_PER_YEAR = 365;
    private static final double TOLERANCE = 1e-5;

    @Test
    void deltaGammaAndVannaAreChangesPerPointOfTheForward() {
        cases().forEach(c -> {
            double width = 0.01 * c.forward() * c.totalVolatility();
            DoubleFunction<PricingCase> moved = off -> c.withForward(c.forward() + off);
            Black76Greeks greeks = greeks(c);
            assertClose(
                    c,
                    greeks.delta(),
                    slope(moved, width, c.outOfTheMoney(), Black76Greeks::price),
                    Math.abs(greeks.delta()));
            assertClose(
                    c, greeks.gamma(), slope(moved, width, c.outOfTheMoney(), Black76Greeks::delta), greeks.gamma());
            assertClose(
                    c,
                    greeks.vanna(),
                    slope(moved, width, c.outOfTheMoney(), Black76Greeks::vega),
                    greeks.vega() * perForward(c));
        });
    }

    @Test
    void vegaVolgaAndVannaAreChangesPerPointOfVolatility() {
        cases().forEach(c -> {
            double width = 0.001 * c.volatility();
            DoubleFunction<PricingCase> moved = off -> c.withVolatility(c.volatility() + off);
            Black76Greeks greeks = greeks(c);
            assertClose(
                    c,
                    greeks.vega(),
                    POINT * slope(moved, width, c.outOfTheMoney(), Black76Greeks::price),
                    greeks.vega());
            assertClose(
                    c,
                    greeks.volga(),
                    POINT * slope(moved, width, c.outOfTheMoney(), Black76Greeks::vega),
                    volgaSize(c, greeks));
            assertClose(
                    c,
                    greeks.vanna(),
                    POINT * slope(moved, width, c.outOfTheMoney(), Black76Greeks::delta),
                    greeks.vega() * perForward(c));
        });
    }

    @Test
    void thetaIsTheChangePerDayThatPassesAndRhoPerPointOfTheRate() {
        cases().forEach(c -> {
            Black76Greeks greeks = greeks(c);
            double perYear = slope(
                    off -> c.withYears(c.years() + off), 0.002 * c.years(), c.outOfTheMoney(), Black76Greeks::price);
            double size = Math.abs(greeks.theta()) + greeks.price() / DAYS_PER_YEAR;
            assertClose(c, greeks.theta(), -perYear / DAYS_PER_YEAR, size);
            double perRate = slope(off -> c.withRate(c.rate() + off), 0.001, c.outOfTheMoney(), Black76Greeks::price);
            assertThat(greeks.rho()).as("%s", c).isCloseTo(POINT * perRate, within(1e-9 * greeks.price()));
        });
    }

    private static Stream<PricingCase> cases() {
        return PricingCase.seeded(77, 2_000);
    }

    private static Black76Greeks greeks(PricingCase c) {
        return c.greeks(c.outOfTheMoney());
    }

    /** As the option that is out of the money at the case itself: its price has all its digits. */
    private static double slope(
            DoubleFunction<PricingCase> moved, double width, PutCall type, ToDoubleFunction<Black76Greeks> of) {
        DoubleUnaryOperator at = off -> of.applyAsDouble(moved.apply(off).greeks(type));
        double near = at.applyAsDouble(width) - at.applyAsDouble(-width);
        double far = at.applyAsDouble(2 * width) - at.applyAsDouble(-2 * width);
        return (8 * near - far) / (12 * width);
    }

    private static void assertClose(PricingCase c, double greek, double slope, double size) {
        assertThat(slope).as("%s", c).isCloseTo(greek, within(TOLERANCE * size));
    }

    /** By how much vega changes where it changes: of the size of itself over a standard deviation, and more far out. */
    private static double perForward(PricingCase c) {
        return 1 / (c.forward() * c.totalVolatility());
    }

    private static double volgaSize(PricingCase c, Black76Greeks greeks) {
        return POINT * greeks.vega() / c.volatility() + Math.abs(greeks.volga());
    }
}
