package io.mireu.standalone;

import io.mireu.pricing.PutCall;
import io.mireu.standalone.OptionQuestion.OptionTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where in a table's rows the terms of an option stand, by the names in its header. */
final class OptionColumns {

    private static final List<String> TERMS = List.of("type", "forward", "strike", "years", "rate");

    private final int[] places;
    private final int width;

    private OptionColumns(int[] places, int width) {
        this.places = places;
        this.width = width;
    }

    /**
     * Finds the columns in whatever order and letter case.
     *
     * @param header the table at its header
     * @param given the column that is needed besides the terms
     * @throws IllegalArgumentException when one is missing or there twice
     */
    static OptionColumns of(CsvInput header, String given) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.cells(); i++) {
            names.add(header.cell(i).toLowerCase(Locale.ROOT));
        }
        List<String> needed = new ArrayList<>(TERMS);
        needed.add(given);
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
        return new OptionColumns(needed.stream().mapToInt(names::indexOf).toArray(), names.size());
    }

    /** How many cells a row has. */
    int width() {
        return width;
    }

    /** The option of a row as wide as the header; empty when its type is neither put nor call. */
    Optional<OptionTerms> option(CsvInput row) {
        return type(row.cell(places[0]))
                .map(type -> new OptionTerms(type, number(row, 1), number(row, 2), number(row, 3), number(row, 4)));
    }

    /** The number in the column that was needed besides the terms, NaN when it is none. */
    double given(CsvInput row) {
        return number(row, TERMS.size());
    }

    private double number(CsvInput row, int column) {
        return DecimalText.parse(row.cell(places[column]));
    }

    private static Optional<PutCall> type(String text) {
        for (PutCall type : PutCall.values()) {
            if (type.name().equalsIgnoreCase(text)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
