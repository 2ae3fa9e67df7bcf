package io.mireu.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivativeCodeTest {

    @ParameterizedTest
    @CsvSource({
        "101V6000, KR4101V60002",
        "105W5000, KR4105W50002",
        "201W5340, KR4201W53409",
        "301W5340, KR4301W53407",
        "401W6W9S, KR4401W6W9S8",
        "401W663S, KR4401W663S0",
        "A0166000, KR4A01660005",
        "A016C000, KR4A016C0004",
        "A017C000, KR4A017C0003",
        "A056A000, KR4A056A0007",
        "B016A745, KR4B016A7454",
        "C016A745, KR4C016A7452",
        "B016A752, KR4B016A7520",
        "B056A752, KR4B056A7521",
        "B016AA48, KR4B016AA487",
        "B09FEA49, KR4B09FEA490",
        "BAFBZA49, KR4BAFBZA490",
        "D01696CS, KR4D01696CS2"
    })
    void theStandardCodeHasTheCheckDigitOfTheExchange(String shortCode, String standardCode) {
        assertThat(DerivativeCode.of(shortCode).standardCode()).isEqualTo(standardCode);
        assertThat(DerivativeCode.ofStandardCode(standardCode)).isEqualTo(DerivativeCode.of(shortCode));
    }

    @ParameterizedTest
    @CsvSource({
        "101V6000, FUTURE, KOSPI200, 2024-06",
        "105W5000, FUTURE, MINI_KOSPI200, 2025-05",
        "201W5340, CALL, KOSPI200, 2025-05",
        "301W5340, PUT, KOSPI200, 2025-05",
        "201T7347, CALL, KOSPI200, 2023-07",
        "401W6W9S, SPREAD, KOSPI200, 2025-06",
        "A0166000, FUTURE, KOSPI200, 2026-06",
        "A016C000, FUTURE, KOSPI200, 2026-12",
        "A017C000, FUTURE, KOSPI200, 2027-12",
        "A056A000, FUTURE, MINI_KOSPI200, 2026-10",
        "A0669000, FUTURE, KOSDAQ150, 2026-09",
        "B016A745, CALL, KOSPI200, 2026-10",
        "C016A745, PUT, KOSPI200, 2026-10",
        "B056A752, CALL, MINI_KOSPI200, 2026-10",
        "B016AA48, CALL, KOSPI200, 2026-10",
        "D01696CS, SPREAD, KOSPI200, 2026-09"
    })
    void aMonthlyCodeNamesTypeProductAndMonth(String text, ContractType type, String product, YearMonth month) {
        DerivativeCode code = DerivativeCode.of(text);

        assertThat(code.type()).isEqualTo(type);
        assertThat(code.product().name()).isEqualTo(product);
        assertThat(code.month()).contains(month);
        assertThat(code.week()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "209DX320, KOSPI200_WEEKLY_THURSDAY, 09-DX",
        "B09FEA49, KOSPI200_WEEKLY_THURSDAY, 09-FE",
        "2AF97320, KOSPI200_WEEKLY_MONDAY, AF-97",
        "BAFBZA49, KOSPI200_WEEKLY_MONDAY, AF-BZ"
    })
    void aWeeklyCodeNamesItsSeriesAndNoMonth(String text, String product, SeriesCode series) {
        DerivativeCode code = DerivativeCode.of(text);

        assertThat(code.product().name()).isEqualTo(product);
        assertThat(code.series()).isEqualTo(series);
        assertThat(code.month()).isEmpty();
    }

    @Test
    void onlyAWeeklySeriesWhoseNumbersSkipNoWeekTellsItsDay() {
        assertThat(DerivativeCode.of("2AF97320").week()).contains(LocalDate.of(2025, 6, 9));
        assertThat(DerivativeCode.of("BAFBZA49").week()).contains(LocalDate.of(2026, 9, 28));
        assertThat(DerivativeCode.of("B09FEA49").week()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "201W5340, 340",
        "201T7347, 347.5",
        "B016A745, 745",
        "B016A752, 752.5",
        "B056A752, 752.5",
        "B016A782, 782.5",
        "209DX320, 320",
        "2AF97320, 320"
    })
    void threeDigitsAreAStrikeBelowOneThousandWithTheHalfPointThatTheyDrop(String text, BigDecimal strike) {
        assertThat(DerivativeCode.of(text).strike()).contains(new StrikeInCode.Told(strike));
    }

    @ParameterizedTest
    @CsvSource({"B016A753, 753", "B016A000, 000", "B016AA48, A48", "B09FEA49, A49", "BAFBZA49, A49", "B066A001, 001"})
    void aSerialIsNoStrike(String text, String serial) {
        assertThat(DerivativeCode.of(text).strike()).contains(new StrikeInCode.Serial(serial));
    }

    @Test
    void aStrikeOfTheMasterIsCheckedAgainstACodeThatTellsIt() {
        assertThat(DerivativeCode.of("B016A752").contradicts(new BigDecimal("752.50")))
                .isFalse();
        assertThat(DerivativeCode.of("B016A752").contradicts(new BigDecimal("752")))
                .isTrue();
        assertThat(DerivativeCode.of("B016AA48").contradicts(new BigDecimal("1120")))
                .isFalse();
    }

    @Test
    void aFutureHasNoStrike() {
        assertThat(DerivativeCode.of("A016C000").strike()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"401W6W9S, 101W6000, 101W9000", "401W663S, 101W6000, A0163000", "D01696CS, A0169000, A016C000"})
    void aSpreadNamesItsLegsInTheSchemeOfTheirYears(String spread, DerivativeCode near, DerivativeCode far) {
        assertThat(DerivativeCode.of(spread).legs()).isEqualTo(new DerivativeCode.SpreadLegs(near, far));
    }

    @Test
    void whatIsNoSpreadHasNoLegs() {
        assertThatThrownBy(() -> DerivativeCode.of("A016C000").legs())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a spread");
    }

    @ParameterizedTest
    @CsvSource({"2025-12, 101WC000", "2026-01, A0161000", "2027-12, A017C000", "2036-03, A01A3000"})
    void theSchemeOfAFutureFollowsItsYear(YearMonth month, DerivativeCode code) {
        assertThat(DerivativeCode.ofFuture(Product.KOSPI200, month)).isEqualTo(code);
    }

    @Test
    void aMonthlyOptionIsPrintedWithTheSerialThatTheExchangeAssigned() {
        assertThat(DerivativeCode.ofOption(ContractType.CALL, Product.KOSPI200, YearMonth.of(2026, 10), "A48"))
                .isEqualTo(DerivativeCode.of("B016AA48"));
        assertThatThrownBy(() -> DerivativeCode.ofOption(
                        ContractType.CALL, Product.KOSPI200_WEEKLY_MONDAY, YearMonth.of(2026, 10), "A48"))
                .hasMessageContaining("weekly series");
    }

    @ParameterizedTest
    @CsvSource({
        "a056C000, 1",
        "X056C000, 1",
        "5056C000, 1",
        "A0a6C000, 3",
        "A05 C000, 4",
        "A05IC000, 4",
        "A05OC000, 4",
        "A05UC000, 4",
        "A05XC000, 4",
        "A056D000, 5",
        "A0560000, 5",
        "B096I320, 5",
        "A056C100, 6",
        "A056C0A0, 7",
        "A056C00０, 8",
        "B016A７45, 6",
        "D01696CX, 8",
        "D01696DS, 7",
        "BAF0A320, 5",
        "BAF00320, 5",
        "BAFIO320, 4",
        "D016C69S, 6",
        "D016C6CS, 6",
        "DAFBZ6CS, 1",
        "A09FE000, 1",
        "A056C00, 8",
        "'', 1",
        "A056C0000, 9"
    })
    void aBadCodeIsRefusedWithThePositionOfTheFault(String text, int position) {
        MalformedCode fault = catchThrowableOfType(MalformedCode.class, () -> DerivativeCode.of(text));

        assertThat(fault.position()).isEqualTo(position);
        assertThat(fault).hasMessageContaining("position " + position);
    }

    @Test
    void aLookAlikeIsToldByItsNumber() {
        assertThatThrownBy(() -> DerivativeCode.of("A056C00０")).hasMessageContaining("U+FF10");
    }

    @ParameterizedTest
    @CsvSource({"KR4A016C0005, 12", "KR7A016C0004, 3", "US4A016C0004, 1", "KR4A016C000, 12", "KR4a016C0004, 4"})
    void aBadStandardCodeIsRefusedWithThePositionOfTheFault(String text, int position) {
        MalformedCode fault = catchThrowableOfType(MalformedCode.class, () -> DerivativeCode.ofStandardCode(text));

        assertThat(fault.position()).isEqualTo(position);
    }

    @Test
    void aCodeOfAnUnknownProductIsReadAndOnlyItsProductIsRefused() {
        DerivativeCode stockFuture = DerivativeCode.of("A116C000");

        assertThat(stockFuture.isOfKnownProduct()).isFalse();
        assertThat(stockFuture.month()).isEmpty();
        assertThatThrownBy(stockFuture::product).hasMessageContaining("positions 2 and 3: 11");
    }
}
