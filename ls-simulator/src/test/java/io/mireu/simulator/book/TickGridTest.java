package io.mireu.simulator.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.Product;
import io.mireu.model.instrument.TickTable;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TickGridTest {

    @ParameterizedTest
    @ValueSource(strings = {"01", "05", "09"})
    void aGridOfAnyNumberOfBandsAgreesWithItsTable(String product) {
        TickTable table = Product.ofCode(product).optionTicks();
        TickGrid grid = TickGrid.of(table);
        for (long cents = 1; cents < 1_500; cents++) {
            BigDecimal points = Points.ofCents(cents);
            assertThat(grid.allows(cents)).isEqualTo(table.allows(points));
            assertThat(grid.floor(cents)).isEqualTo(Points.toCents(table.floor(points)));
            assertThat(grid.ceiling(cents)).isEqualTo(Points.toCents(table.ceiling(points)));
            if (grid.allows(cents)) {
                assertThat(grid.next(cents)).isEqualTo(Points.toCents(table.above(points)));
                assertThat(grid.previous(cents)).isEqualTo(Points.toCents(table.below(points)));
            }
        }
    }
}
