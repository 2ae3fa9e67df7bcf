package io.mireu.standalone;

import io.mireu.pricing.PutCall;
import io.mireu.pricing.smile.OptionQuote;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The quotes of one series, as a table on the standard input has them.
 *
 * @param rows in their order
 */
record SmileTable(List<Row> rows) {

    private static final List<String> NEEDED = List.of("strike", "bid", "offer");

    /**
     * A row.
     *
     * @param line where it begins, from 1
     * @param quote null when the row says none
     * @param reason why it says none; null when it does
     */
    record Row(
            long line,
            @Nullable OptionQuote quote,
            @Nullable String reason) {}

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException when the header lacks a column or a quote is not closed
     */
    static SmileTable read(InputStream in) throws IOException {
        CsvInput table = new CsvInput(in);
        OptionHeader header = OptionHeader.of(table, NEEDED);
        List<Row> rows = new ArrayList<>();
        while (table.next()) {
            rows.add(row(table, header));
        }
        return new SmileTable(rows);
    }

    /** The quotes of the rows that say one. */
    List<OptionQuote> quotes() {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.quote()).stream())
                .toList();
    }

    private static Row row(CsvInput table, OptionHeader header) {
        if (table.cells() != header.width()) {
            return new Row(table.line(), null, OptionRows.WRONG_CELL_COUNT);
        }
        Optional<PutCall> type = header.type(table);
        if (type.isEmpty()) {
            return new Row(table.line(), null, OptionRows.INVALID_TYPE);
        }
        for (int column = 1; column < NEEDED.size(); column++) {
            // nothing is no bid, but a word is a mistake
            if (!header.text(table, column).isEmpty() && Double.isNaN(header.number(table, column))) {
                return new Row(table.line(), null, "invalid-" + NEEDED.get(column));
            }
        }
        OptionQuote quote =
                OptionQuote.of(type.get(), header.number(table, 0), header.number(table, 1), header.number(table, 2));
        return new Row(table.line(), quote, null);
    }
}
