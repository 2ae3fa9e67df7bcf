package io.mireu.marketdata.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.InstrumentCode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceGridTest {

    @ParameterizedTest
    @CsvSource({
        // Mini futures: 0.02; a field of six characters prints 1100.02 as 1100.0.
        "A056C000, 1100.02, false",
        "A056C000, 1100.00, false",
        "A056C000, 1100.020, false",
        "A056C000, 1100.0, true",
        "A056C000, 1100.01, true",
        "A056C000, 1100.025, true",
        // KOSPI 200 futures: 0.05.
        "A016C000, 1100.05, false",
        "A016C000, 1100.02, true",
        // Options: 0.01 below 10, 0.05 from there on.
        "B016CA48, 9.99, false",
        "B016CA48, 9.9, true",
        "B016CA48, 10.05, false",
        "B016CA48, 10.01, true",
        "B016CA48, 12345678901234567890.05, false",
        // What has no known ticks is in no doubt.
        "005930, 55500, false"
    })
    void aPriceOffTheGridOrWithTooFewDecimalsIsTruncated(String code, String price, boolean truncated) {
        PriceGrid grid = PriceGrid.of(InstrumentCode.of(code));

        assertThat(grid.isTruncated(new BigDecimal(price))).isEqualTo(truncated);
    }

    @Test
    void everyPriceOfTheTickTableIsWholeAndEveryOneBetweenIsNot() {
        InstrumentCode code = InstrumentCode.of("B016CA48");
        PriceGrid grid = PriceGrid.of(code);
        for (long cents = 1; cents < 2_000; cents++) {
            boolean allowed = cents < 1_000 || cents % 5 == 0;
            assertThat(grid.isTruncated(BigDecimal.valueOf(cents, 2)))
                    .as("%s hundredths", cents)
                    .isEqualTo(!allowed);
        }
    }
}
