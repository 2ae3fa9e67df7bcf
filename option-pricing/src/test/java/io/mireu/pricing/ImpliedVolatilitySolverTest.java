package io.mireu.pricing;

import static io.mireu.pricing.PutCall.CALL;
import static io.mireu.pricing.PutCall.PUT;
import static io.mireu.pricing.UndefinedReason.ABOVE_FORWARD;
import static io.mireu.pricing.UndefinedReason.BELOW_INTRINSIC;
import static io.mireu.pricing.UndefinedReason.INVALID_FORWARD;
import static io.mireu.pricing.UndefinedReason.INVALID_PRICE;
import static io.mireu.pricing.UndefinedReason.INVALID_RATE;
import static io.mireu.pricing.UndefinedReason.INVALID_STRIKE;
import static io.mireu.pricing.UndefinedReason.INVALID_YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpliedVolatilitySolverTest {

    private static final double RATE = 0.0275;

    @Test
    void everyPriceGivesBackTheVolatilityItWasMadeOf() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            double forward = 1100;
            double strike = forward * Math.exp(3.2 * (random.nextDouble() - 0.5));
            double years = Math.exp(Math.log(1e-5) + random.nextDouble() * Math.log(3e5));
            double volatility = Math.exp(Math.log(0.005) + random.nextDouble() * Math.log(800));
            PutCall type = strike >= forward ? CALL : PUT;
            double price = Black76.price(type, forward, strike, years, RATE, volatility);
            if (price > 1e-290 && isDetermined(price, forward, strike, years, volatility)) {
                assertThat(volatilityOf(type, price, forward, strike, years))
                        .as("%s K=%s T=%s vol=%s", type, strike, years, volatility)
                        .isCloseTo(volatility, Percentage.withPercentage(1e-7));
            }
        }
    }

    /** One last bit of the price moves the volatility by at most 1e-10 of it. */
    private static boolean isDetermined(double price, double forward, double strike, double years, double volatility) {
        double vega = 100 * Black76.vega(forward, strike, years, RATE, volatility);
        return Math.ulp(Math.max(price, price / (1 - price / Math.max(forward, strike)))) / vega < 1e-10 * volatility;
    }

    @ParameterizedTest
    @CsvSource({"CALL, 800", "CALL, 1090", "PUT, 1110", "PUT, 1400"})
    void anInTheMoneyPriceGivesTheVolatilityOfItsTimeValue(PutCall type, double strike) {
        double price = Black76.price(type, 1100, strike, 0.25, RATE, 0.3);
        assertThat(volatilityOf(type, price, 1100, strike, 0.25)).isCloseTo(0.3, Percentage.withPercentage(1e-8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aBadInputGivesAReasonAndNeverANumber(double bad) {
        assertThat(ImpliedVolatilitySolver.solve(CALL, bad, 1100, 1100, 0.1, RATE))
                .isEqualTo(INVALID_PRICE);
        assertThat(ImpliedVolatilitySolver.solve(CALL, 10, bad, 1100, 0.1, RATE))
                .isEqualTo(INVALID_FORWARD);
        assertThat(ImpliedVolatilitySolver.solve(CALL, 10, 1100, bad, 0.1, RATE))
                .isEqualTo(INVALID_STRIKE);
        assertThat(ImpliedVolatilitySolver.solve(CALL, 10, 1100, 1100, bad, RATE))
                .isEqualTo(INVALID_YEARS);
        assertThat(ImpliedVolatilitySolver.solveOrNaN(CALL, bad, 1100, 1100, 0.1, RATE))
                .isNaN();
        assertThat(ImpliedVolatilitySolver.solve(CALL, 10, 1100, 1100, 0.1, Double.NaN))
                .isEqualTo(INVALID_RATE);
    }

    @ParameterizedTest
    @CsvSource({"CALL, 1000, 99", "PUT, 1200, 99", "CALL, 1000, 100", "PUT, 1200, 100"})
    void aPriceWithoutTimeValueIsBelowIntrinsic(PutCall type, double strike, double price) {
        assertThat(ImpliedVolatilitySolver.solve(type, price, 1100, strike, 0.1, 0))
                .isEqualTo(BELOW_INTRINSIC);
    }

    @ParameterizedTest
    @CsvSource({"CALL, 1000, 1100", "CALL, 1000, 2000", "PUT, 1200, 1200"})
    void aPriceNoVolatilityCanGiveIsAboveTheForward(PutCall type, double strike, double price) {
        assertThat(ImpliedVolatilitySolver.solve(type, price, 1100, strike, 0.1, 0))
                .isEqualTo(ABOVE_FORWARD);
    }

    @Test
    void theWorstPricesADoubleCanHoldStillEnd() {
        for (double strike : new double[] {Math.nextUp(1100.0), 1100, 1101, 5500, 11_000, 1e9}) {
            for (double price : new double[] {1e-300, 1e-12, 1, 1099, Math.nextDown(1100.0)}) {
                ImpliedVolatilityResult result = ImpliedVolatilitySolver.solve(CALL, price, 1100, strike, 1e-5, 0);
                assertThat(result).as("K=%s price=%s", strike, price).isInstanceOf(SolvedVolatility.class);
            }
        }
    }

    private static double volatilityOf(PutCall type, double price, double forward, double strike, double years) {
        return switch (ImpliedVolatilitySolver.solve(type, price, forward, strike, years, RATE)) {
            case SolvedVolatility(double volatility) -> volatility;
            case UndefinedReason reason -> throw new AssertionError(reason);
        };
    }
}
