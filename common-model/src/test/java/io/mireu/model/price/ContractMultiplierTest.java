package io.mireu.model.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.instrument.DerivativeCode;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractMultiplierTest {

    private static final ContractMultiplier BIG = ContractMultiplier.of(DerivativeCode.of("A016C000"));
    private static final ContractMultiplier MINI = ContractMultiplier.of(DerivativeCode.of("A056C000"));

    @ParameterizedTest
    @CsvSource({
        "250000, 0.05, 12500",
        "50000, 0.02, 1000",
        "250000, 0.01, 2500",
        "50000, 0.01, 500",
        "10000, 0.1, 1000",
        "10000, 0.5, 5000"
    })
    void aTickOfOneContractIsWorthWhatTheExchangeSays(BigDecimal krwPerPoint, BigDecimal tick, BigDecimal krw) {
        assertThat(new ContractMultiplier(krwPerPoint).valueKrw(tick, 1)).isEqualByComparingTo(krw);
    }

    @Test
    void aValueIsPriceTimesMultiplierTimesSignedQuantity() {
        assertThat(BIG.valueKrw(new BigDecimal("1100"), 1)).isEqualByComparingTo("275000000");
        assertThat(MINI.valueKrw(new BigDecimal("1100.02"), -3)).isEqualByComparingTo("-165003000");
    }

    @ParameterizedTest
    @CsvSource({
        "1100.00, 1101.00, 2, 100000",
        "1100.00, 1101.00, -2, -100000",
        "1101.00, 1100.98, -1, 1000",
        "-0.35, 0.15, 1, 25000",
        "1100.00, 1100.00, 7, 0"
    })
    void aProfitHasTheSignOfTheMoveTimesThatOfThePosition(
            BigDecimal from, BigDecimal to, long quantity, BigDecimal krw) {
        assertThat(MINI.profitKrw(from, to, quantity)).isEqualByComparingTo(krw);
    }

    @Test
    void nothingIsRoundedHoweverLargeOrFine() {
        assertThat(BIG.valueKrw(new BigDecimal("1100.123456789012345678"), 9_000_000_000_000_007L))
                .isEqualTo(new BigDecimal("1100.123456789012345678")
                        .multiply(new BigDecimal("9000000000000007"))
                        .multiply(new BigDecimal("250000")));
    }

    @Test
    void profitIsAdditiveInTimeAndInQuantityAndBuyerAndSellerSumToNothing() {
        Random random = new Random(250_000);
        for (int i = 0; i < 10_000; i++) {
            BigDecimal open = price(random);
            BigDecimal between = price(random);
            BigDecimal close = price(random);
            long some = random.nextInt(-500, 500);
            long more = random.nextInt(-500, 500);
            BigDecimal whole = BIG.profitKrw(open, close, some);

            assertThat(BIG.profitKrw(open, between, some).add(BIG.profitKrw(between, close, some)))
                    .isEqualByComparingTo(whole);
            assertThat(whole.add(BIG.profitKrw(open, close, more)))
                    .isEqualByComparingTo(BIG.profitKrw(open, close, some + more));
            assertThat(whole.add(BIG.profitKrw(open, close, -some))).isZero();
            assertThat(whole).isEqualByComparingTo(BIG.valueKrw(close, some).subtract(BIG.valueKrw(open, some)));
        }
    }

    @Test
    void aMultiplierIsPositive() {
        assertThatThrownBy(() -> new ContractMultiplier(BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BigDecimal price(Random random) {
        return BigDecimal.valueOf(random.nextInt(-500, 30_000) * 5L, 2);
    }
}
