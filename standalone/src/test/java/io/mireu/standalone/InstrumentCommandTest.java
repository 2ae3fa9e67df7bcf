package io.mireu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class InstrumentCommandTest {

    @ParameterizedTest
    @CsvSource({"A016C000", "KR4A016C0004"})
    void aFutureIsToldToAProgramByItsShortOrStandardCode(String code) {
        JsonNode facts = run(code, "--json").json();

        assertThat(facts.get("shortCode").stringValue()).isEqualTo("A016C000");
        assertThat(facts.get("standardCode").stringValue()).isEqualTo("KR4A016C0004");
        assertThat(facts.get("product").stringValue()).isEqualTo("KOSPI200");
        assertThat(facts.get("type").stringValue()).isEqualTo("future");
        assertThat(facts.get("expiry").stringValue()).isEqualTo("2026-12-10");
        assertThat(facts.get("multiplier").longValue()).isEqualTo(250_000);
        assertThat(facts.get("tick").decimalValue()).isEqualByComparingTo("0.05");
        assertThat(facts.has("strike")).isFalse();
    }

    @Test
    void aStrikeIsToldOnlyWhereTheCodeHasIt() {
        assertThat(run("B016A752", "--json").json().get("strike").decimalValue())
                .isEqualByComparingTo("752.5");
        assertThat(run("B016AA48", "--json").json().has("strike")).isFalse();
        assertThat(run("B016AA48").out()).contains("the instrument master tells: a serial");
    }

    @Test
    void aWeeklySeriesTellsItsExpiryWhereItsNumbersDo() {
        assertThat(run("BAFC0A49", "--json").json().get("expiry").stringValue()).isEqualTo("2026-10-06");
        assertThat(run("B09FEA49", "--json").json().has("expiry")).isFalse();
    }

    @Test
    void aSpreadTellsItsLegs() {
        JsonNode facts = run("D01696CS", "--json").json();

        assertThat(facts.get("nearLeg").stringValue()).isEqualTo("A0169000");
        assertThat(facts.get("farLeg").stringValue()).isEqualTo("A016C000");
    }

    @Test
    void aContractBeyondTheCalendarHasNoExpiryYet() {
        assertThat(run("A018C000", "--json").json().has("expiry")).isFalse();
    }

    @Test
    void aStockIsFollowedAndNotTraded() {
        assertThat(run("005930").out()).contains("stock").contains("followed, not traded");
    }

    @ParameterizedTest
    @CsvSource({
        "a016C000, position 1",
        "A016C00, position 8",
        "KR4A016C0005, position 12",
        "A116C000, positions 2 and 3",
        "D016C69S, position 6",
        "A01612, position 1"
    })
    void aBadCodeIsAnErrorThatNamesThePosition(String code, String position) {
        CommandRun run = run(code, "--json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(position).doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.of(new InstrumentCommand(), arguments);
    }
}
