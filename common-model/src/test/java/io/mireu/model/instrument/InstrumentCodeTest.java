package io.mireu.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentCodeTest {

    @ParameterizedTest
    @CsvSource({
        "101V6000, KR4101V60002",
        "105W5000, KR4105W50002",
        "201W5340, KR4201W53409",
        "301W5340, KR4301W53407",
        "A0166000, KR4A01660005",
        "A016C000, KR4A016C0004",
        "A056A000, KR4A056A0007",
        "B016AA48, KR4B016AA487",
        "C016A745, KR4C016A7452"
    })
    void theStandardCodeHasTheCheckDigitOfTheExchange(String shortCode, String standardCode) {
        assertThat(InstrumentCode.of(shortCode).standardCode()).isEqualTo(standardCode);
        assertThat(InstrumentCode.ofStandardCode(standardCode)).isEqualTo(InstrumentCode.of(shortCode));
    }

    @Test
    void theCodeNamesTypeProductAndSeries() {
        InstrumentCode code = InstrumentCode.of("A056C000");

        assertThat(code.type()).isEqualTo(ContractType.FUTURE);
        assertThat(code.product()).isEqualTo(Product.MINI_KOSPI200);
        assertThat(code.series()).isEqualTo(SeriesCode.of("05-6C"));
    }

    @ParameterizedTest
    @CsvSource({"a056C000, position 1", "A05 C000, position 4", "A056C00, 7 characters", "A056C00０, position 8"})
    void aBadCodeIsRefusedWithThePlaceOfTheFault(String text, String message) {
        assertThatThrownBy(() -> InstrumentCode.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"9.99, 0.01", "10.00, 0.05"})
    void theOptionTickWidensAtTenPoints(BigDecimal premium, BigDecimal tick) {
        assertThat(TickSize.ofPremium(premium).points()).isEqualByComparingTo(tick);
    }
}
