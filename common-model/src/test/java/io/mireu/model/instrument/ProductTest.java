package io.mireu.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.rule.KrxRules;
import java.io.StringReader;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductTest {

    @ParameterizedTest
    @CsvSource({
        "01, KOSPI200, 250000",
        "05, MINI_KOSPI200, 50000",
        "09, KOSPI200_WEEKLY_THURSDAY, 250000",
        "AF, KOSPI200_WEEKLY_MONDAY, 250000",
        "06, KOSDAQ150, 10000"
    })
    void aProductHasTheMultiplierOfTheExchange(String code, String name, long multiplierKrw) {
        Product product = Product.ofCode(code);

        assertThat(product.name()).isEqualTo(name);
        assertThat(product.multiplierKrw()).isEqualTo(multiplierKrw);
        assertThat(product.tradingUnit()).isEqualTo(1);
        assertThat(product.optionStyle()).isEqualTo(OptionStyle.EUROPEAN);
        assertThat(product.tradesAtNight()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"01, 0.05, 12500", "05, 0.02, 1000", "06, 0.1, 1000"})
    void aTickOfAFutureIsWorthWhatTheExchangeSays(String code, BigDecimal tick, BigDecimal krw) {
        Product product = Product.ofCode(code);

        assertThat(product.futureTicks().at(new BigDecimal("1120")).points()).isEqualByComparingTo(tick);
        assertThat(tick.multiply(product.multiplier())).isEqualByComparingTo(krw);
    }

    @ParameterizedTest
    @CsvSource({
        "01, 9.99, 0.01, 2500",
        "01, 10.00, 0.05, 12500",
        "09, 9.99, 0.01, 2500",
        "AF, 10.00, 0.05, 12500",
        "05, 2.99, 0.01, 500",
        "06, 49.9, 0.1, 1000",
        "06, 50.0, 0.5, 5000"
    })
    void aTickOfAnOptionWidensWithThePremium(String code, BigDecimal premium, BigDecimal tick, BigDecimal krw) {
        Product product = Product.ofCode(code);

        assertThat(product.optionTicks().at(premium).points()).isEqualByComparingTo(tick);
        assertThat(tick.multiply(product.multiplier())).isEqualByComparingTo(krw);
    }

    @Test
    void weekliesHaveNoFutures() {
        assertThatThrownBy(Product.KOSPI200_WEEKLY_MONDAY::futureTicks).hasMessageContaining("no futures");
    }

    @Test
    void aFileOfTheUserChangesSingleValuesAndAddsProducts() {
        String users = """
                product.05.optionTicks=0:0.01 10:0.05
                product.65.name=KTB3
                product.65.koreanName=3년국채
                product.65.underlying=KTB3
                product.65.series=monthly
                product.65.strikes=serial
                product.65.multiplierKrw=1000000
                product.65.tradingUnit=1
                product.65.futureTicks=0:0.01
                product.65.optionStyle=european
                product.65.night=true
                """;
        var products = Product.read(KrxRules.bundled().extendedBy(new StringReader(users)));

        assertThat(products).hasEntrySatisfying("05", mini -> {
            assertThat(mini.optionTicks()).isEqualTo(TickTable.parse("0:0.01 10:0.05"));
            assertThat(mini.multiplierKrw()).isEqualTo(50_000);
        });
        assertThat(products)
                .hasEntrySatisfying("65", added -> assertThat(added.name()).isEqualTo("KTB3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "product.01.multiplierKrw=many",
                "product.01.strikes=Code",
                "product.01.optionStyle=bermudan",
                "product.01.series=yearly",
                "product.01.night=sometimes",
                "product.AF.firstWeek=2023-08",
                "product.01.futureTicks=5:0.05"
            })
    void aMalformedValueIsToldByItsFileAndName(String line) {
        KrxRules rules = KrxRules.bundled().extendedBy(new StringReader(line));

        assertThatThrownBy(() -> Product.read(rules))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("krx-market.properties: " + line.substring(0, line.indexOf('=')));
    }

    @Test
    void aMondaySeriesNamedAfterAThursdayIsRefused() {
        KrxRules rules = KrxRules.bundled().extendedBy(new StringReader("product.AF.firstWeek=2023-08-10"));

        assertThatThrownBy(() -> Product.read(rules)).hasMessageContaining("KOSPI200_WEEKLY_MONDAY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"product.01.nite=true", "session.day.opn=08:45", "margin.KOSPI200.inital=0.2", "wersion=1"})
    void aNameThatNothingHasIsRefused(String line) {
        assertThatThrownBy(() -> KrxRules.bundled().extendedBy(new StringReader(line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing is called " + line.substring(0, line.indexOf('=')));
    }
}
