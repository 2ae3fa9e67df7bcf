package io.mireu.ls.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCodeTest {
    @ParameterizedTest
    @CsvSource({
        "101T6000, KR4101T60006",
        "A0166000, KR4A01660005",
        "A016C000, KR4A016C0004",
        "D016669S, KR4D016669S5",
        "B016AA48, KR4B016AA487",
        "B09FEA49, KR4B09FEA490"
    })
    void anIsinIsTheShortCodeBetweenCountryAndCheckDigit(String code, String isin) {
        assertThat(ShortCode.of(isin)).isEqualTo(ShortCode.of(code));
        assertThat(ShortCode.of(code).toIsin()).isEqualTo(isin);
    }

    @Test
    void blanksAroundACodeDoNotMatter() {
        assertThat(ShortCode.of(" A0566000 ").value()).isEqualTo("A0566000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A056600", "A0566000X", "a0566000", "999999999999"})
    void whatIsNoCodeIsRefused(String text) {
        assertThatThrownBy(() -> ShortCode.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
