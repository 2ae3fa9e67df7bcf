package io.mireu.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every price on every table of the market's data file, around the borders of the ranges above all. */
class TickTableLawsTest {

    private static final int PRICES = 5_000;

    @ParameterizedTest
    @ValueSource(strings = {"0:0.05", "0:0.02", "0:0.1", "0:0.01 10:0.05", "0:0.01 3:0.02 10:0.05", "0:0.1 50:0.5"})
    void roundingFindsTheNearestAllowedPricesAndTheNeighboursFollowEachOther(String text) {
        TickTable table = TickTable.parse(text);
        Random random = new Random(20261126);
        List<BigDecimal> borders =
                table.bands().stream().map(TickTable.Band::from).toList();
        for (int i = 0; i < PRICES; i++) {
            BigDecimal border = borders.get(random.nextInt(borders.size()));
            int reach = random.nextBoolean() ? 2_000 : 2_000_000;
            assertLaws(table, border.add(BigDecimal.valueOf(random.nextInt(-reach, reach), 3)));
        }
    }

    private static void assertLaws(TickTable table, BigDecimal price) {
        BigDecimal floor = table.floor(price);
        BigDecimal ceiling = table.ceiling(price);
        BigDecimal above = table.above(price);
        BigDecimal below = table.below(price);
        assertThat(List.of(floor, ceiling, above, below)).as("from %s", price).allMatch(table::allows);
        assertThat(floor).isLessThanOrEqualTo(price);
        assertThat(ceiling).isGreaterThanOrEqualTo(price);
        assertThat(above).isGreaterThan(price);
        assertThat(below).isLessThan(price);
        assertThat(table.floor(floor)).isEqualByComparingTo(floor);
        assertThat(table.ceiling(ceiling)).isEqualByComparingTo(ceiling);
        assertThat(table.allows(price)).isEqualTo(floor.compareTo(ceiling) == 0);
        assertThat(table.below(above))
                .as("nothing between %s and %s", floor, above)
                .isEqualByComparingTo(floor);
        assertThat(table.above(below))
                .as("nothing between %s and %s", below, ceiling)
                .isEqualByComparingTo(ceiling);
    }
}
