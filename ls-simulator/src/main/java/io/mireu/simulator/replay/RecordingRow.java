package io.mireu.simulator.replay;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.simulator.book.Points;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Function;

/** The cells of one line; whatever is wrong with one is told with the line's number and the column's name. */
final class RecordingRow {

    private final Path file;
    private final long number;
    private final String[] cells;

    RecordingRow(Path file, long number, String[] cells) {
        this.file = file;
        this.number = number;
        this.cells = cells;
    }

    String text(int column) {
        return column < cells.length ? cells[column].strip() : "";
    }

    boolean isEmpty(int column) {
        return text(column).isEmpty();
    }

    void requireCells(int count) {
        if (cells.length != count) {
            throw fault(RecordingFault.BAD_LINE, cells.length + " cells instead of " + count);
        }
    }

    long cents(int column, String name) {
        return value(column, name, "a price in points of at most two decimals", text -> {
            long cents = Points.toCents(new BigDecimal(text));
            if (cents <= 0) {
                throw new ArithmeticException("not positive");
            }
            return cents;
        });
    }

    long quantity(int column, String name) {
        return value(column, name, "a number of 0 or more", text -> {
            long quantity = Long.parseLong(text);
            if (quantity < 0) {
                throw new NumberFormatException("negative");
            }
            return quantity;
        });
    }

    double number(int column, String name) {
        return value(column, name, "a positive number", text -> {
            double number = Double.parseDouble(text);
            if (!(number > 0) || Double.isInfinite(number)) {
                throw new NumberFormatException("not positive");
            }
            return number;
        });
    }

    LocalDate date(int column, String name) {
        return value(column, name, "a date like 2026-11-27", LocalDate::parse);
    }

    /** A time of the day of the recording, or a date and a time for what is after midnight. */
    LocalDateTime time(int column, LocalDate day) {
        return value(
                column,
                "time",
                "a time like 09:00:00.123456 or 2026-11-28T00:30:00",
                text -> text.indexOf('T') > 0 ? LocalDateTime.parse(text) : day.atTime(LocalTime.parse(text)));
    }

    DerivativeCode code(int column) {
        try {
            return DerivativeCode.of(text(column));
        } catch (IllegalArgumentException e) {
            throw fault(RecordingFault.BAD_CODE, text(column) + ": " + e.getMessage());
        }
    }

    <T> T value(int column, String name, String wanted, Function<String, T> parser) {
        String text = text(column);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException _) {
            throw fault(RecordingFault.BAD_VALUE, name + " is not " + wanted + ": \"" + text + "\"");
        }
    }

    BadRecording fault(RecordingFault fault, String what) {
        return new BadRecording(fault, file, number, what);
    }
}
