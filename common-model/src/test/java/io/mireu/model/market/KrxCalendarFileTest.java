package io.mireu.model.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KrxCalendarFileTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 14);

    @Test
    void aUsersLinesAddToTheBundledOnes() {
        KrxCalendar calendar = extended("""
                version 2027-03-01
                closed 2027-04-14 by-election # announced lately
                late-open 2027-04-15 10:45
                shifted 2027-11-18 60 CSAT
                no-night 2027-02-05 before Lunar New Year
                year 2028 provisional
                closed 2028-12-29
                """);

        assertThat(calendar.version()).isEqualTo("2027-03-01");
        assertThat(calendar.isTradingDay(DAY)).isFalse();
        assertThat(calendar.lateOpen(DAY.plusDays(1))).isPresent();
        assertThat(calendar.shift(LocalDate.of(2027, 11, 18))).hasMinutes(60);
        assertThat(calendar.nightRuns(LocalDate.of(2027, 2, 5))).isFalse();
        assertThat(calendar.lastDay()).isEqualTo("2028-12-31");
        assertThat(calendar.isTradingDay(LocalDate.of(2028, 12, 29))).isFalse();
        assertThat(calendar.isTradingDay(LocalDate.of(2027, 5, 13))).isFalse();
    }

    @Test
    void aUsersLinesTakeBackBundledOnes() {
        KrxCalendar calendar = extended("""
                year 2027 confirmed
                open 2027-05-13
                regular 2026-11-19
                regular 2027-01-04
                night 2026-02-13
                nights-from 2025-07-01
                """);

        assertThat(calendar.isProvisional(DAY)).isFalse();
        assertThat(calendar.monthlyExpiry(YearMonth.of(2027, 5))).isEqualTo("2027-05-13");
        assertThat(calendar.shift(LocalDate.of(2026, 11, 19))).isZero();
        assertThat(calendar.lateOpen(LocalDate.of(2027, 1, 4))).isEmpty();
        assertThat(calendar.nightRuns(LocalDate.of(2026, 2, 13))).isTrue();
        assertThat(calendar.nightRuns(LocalDate.of(2025, 6, 9))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clsoed 2027-04-14                | clsoed",
                "closed 14.04.2027                | 14.04.2027",
                "closed 2027-02-30                | 2027-02-30",
                "closed                           | needs a date",
                "closed 2029-01-02                | year 2029 provisional",
                "closed 2027-09-14 2027-09-17     | one day",
                "night 2026-12-05                 | no weekday",
                "late-open 2027-04-14 16:00       | a late opening",
                "late-open 2027-04-14 05:00       | a late opening",
                "shifted 2027-04-14 300           | 300 minutes",
                "late-open 2027-04-14             | needs a time",
                "late-open 2027-04-14 25:00       | 25:00",
                "shifted 2027-04-14 an hour       | an",
                "shifted 2027-04-14 0             | 0 minutes",
                "year 2030 provisional            | 2030",
                "year 2028 maybe                  | maybe",
                "year 2028                        | confirmed or provisional",
                "trading-day 2030-01-02           | 2030-01-02",
                "trading-day 2028-01-01           | no weekday",
                "version soon                     | soon"
            })
    void aMalformedLineIsAnErrorThatNamesFileAndLine(String line, String fault) {
        assertThatThrownBy(() -> extended("# a remark\n\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("my-calendar.txt, line 3: ")
                .hasMessageContaining(fault);
    }

    @Test
    void theCalendarInForceHasTheLinesOfTheUsersFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("krx-calendar.txt"), "closed 2027-04-14 by-election\n");
        System.setProperty("mireu.krx.data", folder.toString());
        try {
            assertThat(KrxCalendar.read().isTradingDay(DAY)).isFalse();
        } finally {
            System.clearProperty("mireu.krx.data");
        }
        assertThat(KrxCalendar.read().isTradingDay(DAY)).isTrue();
    }

    private static KrxCalendar extended(String lines) {
        return KrxCalendar.bundled().extendedBy("my-calendar.txt", new StringReader(lines));
    }
}
