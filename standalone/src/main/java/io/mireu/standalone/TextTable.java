package io.mireu.standalone;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A table for people, its columns as wide as what stands in them.
 *
 * @param columns from left to right
 * @param rows cells of each row, as many as there are columns
 */
record TextTable(List<Column> columns, List<List<String>> rows) {

    private static final String GAP = "  ";

    /**
     * A column.
     *
     * @param heads lines above it, the same number for all columns; may be none
     * @param right whether its cells stand on the right, as numbers do
     */
    record Column(List<String> heads, boolean right) {

        static Column of(String... heads) {
            return new Column(List.of(heads), false);
        }
    }

    /**
     * Prints it. What is wider than the terminal goes on below, behind the first column again.
     *
     * @param terminalWidth columns of the terminal, 0 when it does not matter
     */
    void print(PrintWriter out, int terminalWidth) {
        List<Integer> widths =
                IntStream.range(0, columns.size()).map(this::width).boxed().toList();
        List<List<Integer>> parts = parts(widths, terminalWidth);
        for (List<Integer> part : parts) {
            for (int line = 0; line < heads(); line++) {
                int head = line;
                print(out, part, widths, column -> columns.get(column).heads().get(head));
            }
            if (heads() > 0) {
                print(out, part, widths, column -> "-".repeat(widths.get(column)));
            }
            rows.forEach(row -> print(out, part, widths, row::get));
            if (!part.equals(parts.getLast())) {
                out.println();
            }
        }
    }

    private int heads() {
        return columns.getFirst().heads().size();
    }

    private int width(int column) {
        int cells = rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .max()
                .orElse(0);
        int heads = columns.get(column).heads().stream()
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
        return Math.max(cells, heads);
    }

    private static List<List<Integer>> parts(List<Integer> widths, int terminalWidth) {
        List<List<Integer>> parts = new ArrayList<>();
        List<Integer> part = new ArrayList<>(List.of(0));
        int used = widths.getFirst();
        for (int column = 1; column < widths.size(); column++) {
            int more = GAP.length() + widths.get(column);
            if (terminalWidth > 0 && used + more > terminalWidth && part.size() > 1) {
                parts.add(part);
                part = new ArrayList<>(List.of(0));
                used = widths.getFirst();
            }
            part.add(column);
            used += more;
        }
        parts.add(part);
        return parts;
    }

    private void print(PrintWriter out, List<Integer> part, List<Integer> widths, IntFunction<String> text) {
        StringBuilder line = new StringBuilder();
        for (int column : part) {
            line.append(line.isEmpty() ? "" : GAP)
                    .append(DisplayWidth.padded(
                            text.apply(column),
                            widths.get(column),
                            columns.get(column).right()));
        }
        out.println(line.toString().stripTrailing());
    }
}
