package io.mireu.model.price;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.TickTable;
import io.mireu.model.rule.KrxRules;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exchange's table of contracts: what one step of the price is worth. */
class TickValueTest {

    private final KrxRules rules = KrxRules.current();

    @ParameterizedTest
    @CsvSource({
        "01.futureTicks, 1100.00, 0.05, 12500",
        "05.futureTicks, 1100.00, 0.02, 1000",
        "06.futureTicks, 1795.3, 0.1, 1000",
        "01.optionTicks, 9.99, 0.01, 2500",
        "01.optionTicks, 10.00, 0.05, 12500",
        "05.optionTicks, 2.99, 0.01, 500",
        "09.optionTicks, 9.99, 0.01, 2500",
        "09.optionTicks, 10.00, 0.05, 12500",
        "AF.optionTicks, 9.99, 0.01, 2500",
        "AF.optionTicks, 10.00, 0.05, 12500",
        "06.optionTicks, 49.9, 0.1, 1000",
        "06.optionTicks, 50.0, 0.5, 5000"
    })
    void aStepHasTheSizeAndTheValueOfTheExchangesTable(
            String table, BigDecimal price, BigDecimal step, BigDecimal krw) {
        BigDecimal points =
                TickTable.parse(rules.text("product." + table)).at(price).points();
        BigDecimal multiplier = rules.decimal("product." + table.substring(0, 2) + ".multiplierKrw");

        assertThat(points).isEqualByComparingTo(step);
        assertThat(new ContractMultiplier(multiplier).valueKrw(points, 1)).isEqualByComparingTo(krw);
    }
}
