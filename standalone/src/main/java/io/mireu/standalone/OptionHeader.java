package io.mireu.standalone;

import io.mireu.pricing.PutCall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where in a table's rows the facts about an option stand, by the names in its header. */
final class OptionHeader {

    /** The column that every table of options has. */
    static final String TYPE = "type";

    private final int[] places;
    private final int width;

    private OptionHeader(int[] places, int width) {
        this.places = places;
        this.width = width;
    }

    /**
     * Finds the columns in whatever order and letter case.
     *
     * @param table before its header
     * @param needed the columns besides the type
     * @throws IllegalArgumentException when there is no header, or a column is missing or there twice
     */
    static OptionHeader of(CsvInput table, List<String> needed) throws IOException {
        if (!table.next()) {
            throw new IllegalArgumentException(
                    "there is nothing on the standard input; its first line names the columns");
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < table.cells(); i++) {
            names.add(table.cell(i).toLowerCase(Locale.ROOT));
        }
        List<String> wanted = new ArrayList<>(List.of(TYPE));
        wanted.addAll(needed);
        check(names, wanted);
        return new OptionHeader(wanted.stream().mapToInt(names::indexOf).toArray(), names.size());
    }

    private static void check(List<String> names, List<String> needed) {
        List<String> missing =
                needed.stream().filter(name -> !names.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the header, which is the first line, has no column "
                    + String.join(", ", missing) + "; needed are " + String.join(",", needed));
        }
        for (String name : needed) {
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                throw new IllegalArgumentException("the header has two columns " + name);
            }
        }
    }

    /** How many cells a row has. */
    int width() {
        return width;
    }

    /** The type of a row as wide as the header; empty when it is neither put nor call. */
    Optional<PutCall> type(CsvInput row) {
        String text = row.cell(places[0]);
        for (PutCall type : PutCall.values()) {
            if (type.name().equalsIgnoreCase(text)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The text of a needed column, the type not counted. */
    String text(CsvInput row, int column) {
        return row.cell(places[1 + column]);
    }

    /** The number of a needed column, the type not counted; NaN when it is none. */
    double number(CsvInput row, int column) {
        return CsvNumber.parse(text(row, column));
    }
}
