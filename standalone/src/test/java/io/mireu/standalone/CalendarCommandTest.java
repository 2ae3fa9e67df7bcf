package io.mireu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CalendarCommandTest {

    @Test
    void aMonthIsToldToAProgramDayByDay() {
        JsonNode month = run("2026-11", "--json").json();

        assertThat(month.get("month").stringValue()).isEqualTo("2026-11");
        assertThat(month.get("tradingDays").intValue()).isEqualTo(21);
        assertThat(month.get("days").size()).isEqualTo(30);
        JsonNode examination = month.get("days").get(18);
        assertThat(examination.get("date").stringValue()).isEqualTo("2026-11-19");
        assertThat(examination.get("open").stringValue()).isEqualTo("09:45:00");
        assertThat(examination.get("close").stringValue()).isEqualTo("16:45:00");
        assertThat(examination.get("irregular").booleanValue()).isTrue();
        assertThat(examination.get("nightOpen").stringValue()).isEqualTo("19:00:00");
        assertThat(examination.get("nightTradeDate").stringValue()).isEqualTo("2026-11-20");
        assertThat(month.get("days").get(11).at("/expiries/0/name").stringValue())
                .isEqualTo("2611");
    }

    @Test
    void aPersonReadsClosedDaysNightsThatDoNotRunAndMovedExpiries() {
        String february = run("2026-02").out();

        assertThat(february)
                .contains("2026-02-16 Mon  closed")
                .containsPattern("2026-02-13 Fri .*no night")
                .containsPattern("2026-02-19 Thu .*weekly-monday 2602W3 \\(moved\\)");
    }

    @Test
    void aYearThatTheExchangeHasNotPublishedIsProvisional() {
        assertThat(run("2027-12").out()).contains("provisional");
    }

    @Test
    void theLastNightOfTheDataIsToldWithTheDayThatItBelongsTo() {
        assertThat(run("2027-12").out()).containsPattern("2027-12-30 Thu .*night 18:00 for 2028-01-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-01", "2026-13", "november"})
    void aMonthThatIsNoneOrBeyondTheDataIsAnErrorThatSaysWhy(String month) {
        CommandRun run = run(month);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("mireu: ").doesNotContain("Exception");
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.of(new CalendarCommand(), arguments);
    }
}
