package io.mireu.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TickTableTest {

    private static final TickTable PREMIUMS = TickTable.parse("0:0.01 10:0.05");
    private static final TickTable MINI_PREMIUMS = TickTable.parse("0:0.01 3:0.02 10:0.05");

    @ParameterizedTest
    @CsvSource({"0, 0.01", "9.99, 0.01", "9.999, 0.01", "10, 0.05", "10.00, 0.05", "120.35, 0.05", "-0.5, 0.01"})
    void theStepIsThatOfTheRangeInWhichThePriceLies(BigDecimal price, BigDecimal step) {
        assertThat(PREMIUMS.at(price).points()).isEqualByComparingTo(step);
    }

    @ParameterizedTest
    @CsvSource({
        "9.994, 9.99, 10.00",
        "9.999, 9.99, 10.00",
        "10.00, 10.00, 10.00",
        "10.01, 10.00, 10.05",
        "10.049, 10.00, 10.05",
        "0.001, 0.00, 0.01",
        "-0.001, -0.01, 0.00",
        "-12.03, -12.03, -12.03"
    })
    void roundingStopsAtTheBorderOfARange(BigDecimal price, BigDecimal floor, BigDecimal ceiling) {
        assertThat(PREMIUMS.floor(price)).isEqualByComparingTo(floor);
        assertThat(PREMIUMS.ceiling(price)).isEqualByComparingTo(ceiling);
        assertThat(PREMIUMS.allows(price)).isEqualTo(floor.compareTo(ceiling) == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "9.96, 9.98, 9.94",
        "9.98, 10.00, 9.96",
        "10.00, 10.05, 9.98",
        "10.05, 10.10, 10.00",
        "3.00, 3.02, 2.99",
        "2.99, 3.00, 2.98",
        "0.00, 0.01, -0.01",
        "-0.01, 0.00, -0.02"
    })
    void theNeighboursOfAPriceLieOnTheGridOfTheirOwnRange(BigDecimal price, BigDecimal above, BigDecimal below) {
        assertThat(MINI_PREMIUMS.above(price)).isEqualByComparingTo(above);
        assertThat(MINI_PREMIUMS.below(price)).isEqualByComparingTo(below);
    }

    @ParameterizedTest
    @CsvSource({
        "9.995, 10.00, 9.98",
        "9.99, 10.00, 9.98",
        "10.01, 10.05, 10.00",
        "2.995, 3.00, 2.99",
        "-0.005, 0.00, -0.01"
    })
    void theNeighboursOfAPriceOffTheGridAreTheAllowedPricesAroundIt(
            BigDecimal price, BigDecimal above, BigDecimal below) {
        assertThat(MINI_PREMIUMS.above(price)).isEqualByComparingTo(above);
        assertThat(MINI_PREMIUMS.below(price)).isEqualByComparingTo(below);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "0.05",
                "0:",
                ":0.05",
                "0:x",
                "x:0.05",
                "0:0.01:0.05",
                "0:-0.01",
                "-1:0.01",
                "0:0.01,10:0.05",
                "0:1e-2"
            })
    void aTextThatIsNoTableSaysHowOneLooks(String text) {
        assertThatThrownBy(() -> TickTable.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("looks like 10:0.05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:0.05", "0:0.05 10:0.02 10:0.05", "0:0.05 20:0.1 10:0.2", "0:0", "0:0.03 10:0.05"})
    void aTableBeginsAtZeroAndItsRangesRiseAndMeetOnBothGrids(String text) {
        assertThatThrownBy(() -> TickTable.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableIsItsBandsHoweverTheyWereWritten() {
        assertThat(TickTable.parse(" 0:0.010  10:0.050 ").bands().get(1).tick())
                .isEqualTo(PREMIUMS.bands().get(1).tick());
        assertThat(TickTable.of(PREMIUMS.bands())).isEqualTo(PREMIUMS);
        assertThatThrownBy(() -> TickTable.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
