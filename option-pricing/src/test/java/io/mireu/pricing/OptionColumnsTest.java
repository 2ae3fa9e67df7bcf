package io.mireu.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OptionColumnsTest {

    private static final double FORWARD = 1100;
    private static final double YEARS = 0.05;
    private static final double RATE = 0.0275;
    private static final double[] WRONG = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e-3, 5_000};

    @Test
    void everyRowIsWhatItsOptionIsAlone() {
        Random random = new Random(20261127);
        OptionColumns columns = new OptionColumns(2_000);
        PutCall[] types = new PutCall[columns.size()];
        double[] strikes = new double[columns.size()];
        double[] prices = new double[columns.size()];
        for (int row = 0; row < columns.size(); row++) {
            types[row] = random.nextBoolean() ? PutCall.CALL : PutCall.PUT;
            strikes[row] = row % 40 == 7 ? WRONG[random.nextInt(4)] : FORWARD * Math.exp(random.nextGaussian() * 0.2);
            prices[row] = row % 20 == 3
                    ? WRONG[random.nextInt(WRONG.length)]
                    : Black76.price(types[row], FORWARD, strikes[row], YEARS, RATE, 0.1 + 0.5 * random.nextDouble());
            columns.set(row, types[row], strikes[row], prices[row]);
        }
        columns.value(FORWARD, YEARS, RATE);
        int reasons = 0;
        for (int row = 0; row < columns.size(); row++) {
            switch (ImpliedVolatilitySolver.solve(types[row], prices[row], FORWARD, strikes[row], YEARS, RATE)) {
                case UndefinedReason reason -> {
                    reasons++;
                    assertThat(columns.reason(row)).isEqualTo(reason);
                    assertThat(columns.volatility(row)).isNaN();
                    assertThat(columns.delta(row)).isNaN();
                    assertThat(columns.volga(row)).isNaN();
                }
                case SolvedVolatility(double volatility) -> {
                    assertThat(columns.reason(row)).isNull();
                    assertThat(columns.volatility(row)).isEqualTo(volatility);
                    assertThat(greeks(columns, row, prices[row]))
                            .usingRecursiveComparison()
                            .ignoringFields("price")
                            .isEqualTo(Black76.greeks(types[row], FORWARD, strikes[row], YEARS, RATE, volatility));
                }
            }
        }
        assertThat(reasons).isBetween(50, 400);
    }

    private static Black76Greeks greeks(OptionColumns columns, int row, double price) {
        return new Black76Greeks(
                price,
                columns.delta(row),
                columns.gamma(row),
                columns.vega(row),
                columns.theta(row),
                columns.rho(row),
                columns.vanna(row),
                columns.volga(row));
    }
}
