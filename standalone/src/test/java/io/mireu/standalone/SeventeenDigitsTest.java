package io.mireu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeventeenDigitsTest {

    private static final MathContext EXACTLY = new MathContext(17, RoundingMode.HALF_EVEN);

    @ParameterizedTest
    @CsvSource({
        "30.0431, 30.043099999999999",
        "0.1, 0.10000000000000001",
        "1, 1.0000000000000000",
        "-0.00001234, -0.000012340000000000000",
        "0.000009, 9.0000000000000002e-6",
        "99999999999999984, 99999999999999984",
        "99999999999999990000, 9.9999999999999984e19",
        "1e16, 10000000000000000",
        "1e17, 1.0000000000000000e17",
        "4.9e-324, 4.9406564584124654e-324",
        "1.7976931348623157e308, 1.7976931348623157e308",
        "9007199254740993.5, 9007199254740994.0",
        "1125899906842624.25, 1125899906842624.2",
        "1125899906842624.75, 1125899906842624.8",
        "0, 0",
        "-0.0, -0"
    })
    void aNumberIsWrittenWithSeventeenDigits(double value, String text) throws IOException {
        assertThat(written(value)).isEqualTo(text);
        assertThat(Double.parseDouble(written(value))).isEqualTo(value);
    }

    @Test
    void theDigitsAreThoseOfExactArithmetic() throws IOException {
        SplittableRandom random = new SplittableRandom(20261127);
        for (int i = 0; i < 2_000; i++) {
            double any = Double.longBitsToDouble(random.nextLong());
            double quarter = random.nextLong(1L << 53) * 0x1p-4; // these end in a tie
            double price = random.nextDouble(1e-4, 2000);
            for (double value : new double[] {any, quarter, price}) {
                if (Double.isFinite(value)) {
                    BigDecimal written = new BigDecimal(written(value));
                    assertThat(written).isEqualByComparingTo(new BigDecimal(value).round(EXACTLY));
                    assertThat(value == 0 ? 17 : written.precision()).isEqualTo(17);
                }
            }
        }
    }

    private static String written(double value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvOutput out = new CsvOutput(bytes);
        out.number(value);
        out.flush();
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}
