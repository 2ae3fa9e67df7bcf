package io.mireu.pricing;

import static io.mireu.pricing.PutCall.CALL;
import static io.mireu.pricing.PutCall.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** What holds of every option on a forward, whatever the formula: on seeded inputs. */
class Black76LawsTest {

    private static final double ROUNDING = 1e-15;

    @Test
    void callMinusPutIsTheDiscountedForwardAboveTheStrike() {
        cases().forEach(c -> assertThat(c.price(CALL) - c.price(PUT))
                .as("%s", c)
                .isCloseTo(c.discount() * (c.forward() - c.strike()), within(ROUNDING * (c.forward() + c.strike()))));
    }

    @Test
    void callAndPutDifferByTheDiscountInDeltaAndNotAtAllInGammaVegaVannaVolga() {
        cases().forEach(c -> {
            Black76Greeks call = c.greeks(CALL);
            Black76Greeks put = c.greeks(PUT);
            assertThat(call.delta() - put.delta()).as("%s", c).isCloseTo(c.discount(), within(ROUNDING));
            assertThat(call.gamma()).isEqualTo(put.gamma());
            assertThat(call.vega()).isEqualTo(put.vega());
            assertThat(call.vanna()).isEqualTo(put.vanna());
            assertThat(call.volga()).isEqualTo(put.volga());
        });
    }

    @Test
    void aPriceIsBetweenItsDiscountedIntrinsicValueAndItsCeiling() {
        cases().forEach(c -> {
            double slack = ROUNDING * (c.forward() + c.strike());
            for (PutCall type : PutCall.values()) {
                double ceiling = c.discount() * (type == CALL ? c.forward() : c.strike());
                assertThat(c.price(type))
                        .as("%s %s", type, c)
                        .isBetween(c.discount() * type.intrinsic(c.forward(), c.strike()) - slack, ceiling + slack);
            }
        });
    }

    @Test
    void anOutOfTheMoneyPriceRisesWithVolatility() {
        cases().forEach(c -> assertThat(
                        c.withVolatility(c.volatility() * (1 + c.step())).price(c.outOfTheMoney()))
                .as("%s", c)
                .isGreaterThan(c.price(c.outOfTheMoney())));
    }

    @Test
    void aCallFallsWithTheStrikeAndRisesWithTheForwardAndAPutTheOtherWay() {
        cases().forEach(c -> {
            double call = c.price(CALL);
            double put = c.price(PUT);
            PricingCase higherStrike = c.withStrike(c.strike() * (1 + c.step()));
            PricingCase higherForward = c.withForward(c.forward() * (1 + c.step()));
            assertThat(higherStrike.price(CALL)).as("%s", c).isLessThan(call);
            assertThat(higherStrike.price(PUT)).as("%s", c).isGreaterThan(put);
            assertThat(higherForward.price(CALL)).as("%s", c).isGreaterThan(call);
            assertThat(higherForward.price(PUT)).as("%s", c).isLessThan(put);
        });
    }

    /** The butterfly around a strike, which is what gamma is in the limit, never costs less than nothing. */
    @Test
    void aPriceIsConvexInTheStrike() {
        cases().forEach(c -> {
            double wing = c.strike() * c.step();
            for (PutCall type : PutCall.values()) {
                double below = c.withStrike(c.strike() - wing).price(type);
                double above = c.withStrike(c.strike() + wing).price(type);
                assertThat(below - 2 * c.price(type) + above)
                        .as("%s %s", type, c)
                        .isGreaterThanOrEqualTo(-ROUNDING * (below + above));
            }
        });
    }

    @Test
    void doublingForwardAndStrikeDoublesThePriceAndHalvesGamma() {
        cases().forEach(c -> {
            Black76Greeks one = c.greeks(c.outOfTheMoney());
            Black76Greeks two =
                    c.withForward(2 * c.forward()).withStrike(2 * c.strike()).greeks(c.outOfTheMoney());
            Percentage rounding = Percentage.withPercentage(1e-12);
            assertThat(two.price()).as("%s", c).isCloseTo(2 * one.price(), rounding);
            assertThat(two.delta()).isCloseTo(one.delta(), rounding);
            assertThat(two.gamma()).isCloseTo(one.gamma() / 2, rounding);
            assertThat(two.vega()).isCloseTo(2 * one.vega(), rounding);
            assertThat(two.theta()).isCloseTo(2 * one.theta(), within(1e-14 * (Math.abs(one.theta()) + one.price())));
            assertThat(two.rho()).isCloseTo(2 * one.rho(), rounding);
            assertThat(two.vanna()).isCloseTo(one.vanna(), rounding);
            assertThat(two.volga()).isCloseTo(2 * one.volga(), rounding);
        });
    }

    private static Stream<PricingCase> cases() {
        return PricingCase.seeded(76, 3_000);
    }
}
