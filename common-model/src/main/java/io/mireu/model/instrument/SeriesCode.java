package io.mireu.model.instrument;

import io.mireu.model.Identifier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One expiry of one product: two weekly series can end on one day, so the day alone does not name it.
 *
 * @param product the product
 * @param series positions 4 and 5 of the short codes
 */
public record SeriesCode(Product product, String series) implements Identifier {

    public SeriesCode {
        CodeText text = new CodeText("series", series).ofLength(2).ofDigitsAndCapitals();
        if (product.isWeekly()) {
            WeeklySerial.check(text, 1);
        } else {
            text.at(1, YearSymbol.CYCLE, "year").at(2, DerivativeCode.MONTHS, "month");
        }
    }

    /** The series of a text like {@code 01-6C}. */
    public static SeriesCode of(String text) {
        if (text.length() != 5 || text.charAt(2) != '-') {
            throw new IllegalArgumentException("not a series code, which looks like 01-6C: " + text);
        }
        return new SeriesCode(Product.ofCode(text.substring(0, 2)), text.substring(3));
    }

    /**
     * The weekly series that is named after a day.
     *
     * @param product with weekly series whose numbers skip no week
     * @param day before any move
     */
    public static SeriesCode ofWeek(Product product, LocalDate day) {
        LocalDate first = product.firstWeek();
        if (first == null || day.isBefore(first) || day.getDayOfWeek() != first.getDayOfWeek()) {
            throw new IllegalArgumentException("no weekly series of " + product + " is named after " + day);
        }
        return new SeriesCode(product, WeeklySerial.of(1 + (int) ChronoUnit.WEEKS.between(first, day)));
    }

    /**
     * The day that a weekly series is named after, before any move; none for a monthly series, and none where the
     * exchange's numbers skip weeks.
     */
    public Optional<LocalDate> week() {
        return Optional.ofNullable(product.firstWeek()).map(first -> first.plusWeeks(WeeklySerial.number(series) - 1L));
    }

    /**
     * The weekly series whose number is higher by so many.
     *
     * @param numbers negative for an earlier one
     */
    public SeriesCode plus(int numbers) {
        if (!product.isWeekly()) {
            throw new IllegalArgumentException("only weekly series have a running number, not " + this);
        }
        return new SeriesCode(product, WeeklySerial.of(WeeklySerial.number(series) + numbers));
    }

    @Override
    public String value() {
        return product.code() + "-" + series;
    }

    @Override
    public String toString() {
        return value();
    }
}
