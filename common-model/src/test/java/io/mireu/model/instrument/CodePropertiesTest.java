package io.mireu.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of codes over every month of both turns of the year cycle and every weekly number. */
class CodePropertiesTest {

    private static final int CENTURY_OF_DIGITS = 1_000;

    @Test
    void everyMonthsFutureParsesAndPrintsToItselfAndNamesItsMonth() {
        for (YearMonth month = YearMonth.of(1996, 1); month.getYear() < 2056; month = month.plusMonths(1)) {
            DerivativeCode code = DerivativeCode.ofFuture(Product.MINI_KOSPI200, month);
            assertThat(DerivativeCode.of(code.toString())).isEqualTo(code);
            assertThat(code.month()).contains(month);
        }
    }

    @Test
    void everyOptionOfTheYearsParsesPrintsAndVerifies() {
        for (String text : codesOf2025To2027()) {
            DerivativeCode code = DerivativeCode.of(text);
            assertThat(code.toString()).isEqualTo(text);
            assertThat(DerivativeCode.ofStandardCode(code.standardCode())).isEqualTo(code);
        }
    }

    private static List<String> codesOf2025To2027() {
        List<String> codes = new ArrayList<>();
        Random random = new Random(20261126);
        for (YearMonth month = YearMonth.of(2025, 1); month.getYear() < 2028; month = month.plusMonths(1)) {
            for (int strike = 0; strike < CENTURY_OF_DIGITS; strike += 1 + random.nextInt(9)) {
                codes.add(DerivativeCode.ofOption(ContractType.CALL, Product.KOSPI200, month, "%03d".formatted(strike))
                        .value());
                codes.add(DerivativeCode.ofOption(
                                ContractType.PUT, Product.MINI_KOSPI200, month, "A%02d".formatted(strike % 100))
                        .value());
            }
        }
        return codes;
    }

    @Test
    void aStandardCodeWithAnyOneDigitChangedIsRefused() {
        String right = "KR4B016AA487";
        for (int i = 3; i < right.length(); i++) {
            for (char c : "0123456789".toCharArray()) {
                if (Character.isDigit(right.charAt(i)) && c != right.charAt(i)) {
                    String wrong = right.substring(0, i) + c + right.substring(i + 1);
                    assertThat(isRefused(wrong)).as(wrong).isTrue();
                }
            }
        }
    }

    private static boolean isRefused(String standardCode) {
        try {
            return DerivativeCode.ofStandardCode(standardCode).value().isEmpty();
        } catch (MalformedCode expected) {
            return true;
        }
    }

    @Test
    void weeklyNumbersRunOnWithoutAGapOrARepeat() {
        HashSet<String> seen = new HashSet<>();
        for (int number = 1; number <= 858; number++) {
            String serial = WeeklySerial.of(number);
            assertThat(WeeklySerial.number(serial)).isEqualTo(number);
            assertThat(seen.add(serial)).as(serial).isTrue();
        }
    }

    @Test
    void everyMondayFromTheFirstIsAWeeklySeriesOfItsOwn() {
        LocalDate day = LocalDate.of(2023, 8, 7);
        for (int week = 0; week < 200; week++, day = day.plusWeeks(1)) {
            SeriesCode series = SeriesCode.ofWeek(Product.KOSPI200_WEEKLY_MONDAY, day);
            assertThat(series.week()).contains(day);
            assertThat(SeriesCode.of(series.value())).isEqualTo(series);
        }
    }
}
