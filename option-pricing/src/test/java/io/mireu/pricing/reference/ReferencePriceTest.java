package io.mireu.pricing.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.pricing.Black76;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The price against more than 100 digits: two units of the thirteenth digit, far from the money a little more. */
class ReferencePriceTest {

    private static final double RELATIVE = 2e-13;
    private static final double FAR = 1e-40;
    private static final double FAR_DISTANCE = 14;

    @Test
    void everyPriceIsWithinItsBoundOfTheExactOne() {
        Deviations.of(ReferenceRows.all().stream()
                        .filter(row -> row.region() != Region.UNDERFLOW)
                        .map(ReferencePriceTest::deviation))
                .assertNoneBeyondItsBound();
    }

    @Test
    void aPriceBelowHalfOfTheSmallestDoubleIsZeroAndDefined() {
        List<ReferenceRow> rows = ReferenceRows.of(Region.UNDERFLOW);
        assertThat(rows).hasSize(Region.UNDERFLOW.rows());
        assertThat(rows).allSatisfy(row -> {
            Draw in = row.inputs();
            assertThat(price(in)).isZero();
            assertThat(Black76.undefined(in.forward(), in.strike(), in.years(), in.rate(), in.volatility()))
                    .isNull();
        });
    }

    @Test
    void thePriceThatComesWithTheGreeksIsTheSame() {
        assertThat(ReferenceRows.all()).allSatisfy(row -> {
            Draw in = row.inputs();
            assertThat(Black76.greeks(in.type(), in.forward(), in.strike(), in.years(), in.rate(), in.volatility())
                            .price())
                    .isEqualTo(price(in));
        });
    }

    /** The smallest double more, since one below the normal numbers and its reference are each rounded by half of it. */
    private static Deviation deviation(ReferenceRow row) {
        double expected = row.greeks().price();
        double distance = row.inputs().d1() / FAR_DISTANCE;
        double factor = expected > FAR * row.inputs().forward() ? 1 : Math.max(1, distance * distance);
        double bound = RELATIVE * factor * expected + (expected < Double.MIN_NORMAL ? Double.MIN_VALUE : 0);
        return Deviation.of(row, "price", expected, price(row.inputs()), bound);
    }

    private static double price(Draw in) {
        return Black76.price(in.type(), in.forward(), in.strike(), in.years(), in.rate(), in.volatility());
    }
}
