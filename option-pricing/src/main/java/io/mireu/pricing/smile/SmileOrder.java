package io.mireu.pricing.smile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts a smile's points in order, and leaves out those that are in none. */
final class SmileOrder {

    private static final Comparator<SmileRow> BY_STRIKE =
            Comparator.comparingDouble(row -> row.quote().strike());

    private SmileOrder() {}

    /** The rows, in their order; so few as possible are no points any more that x falls from strike to strike. */
    static List<SmileRow> keepMonotonic(List<SmileRow> rows) {
        List<SmileRow> byStrike =
                rows.stream().filter(SmileRow::isPoint).sorted(BY_STRIKE).toList();
        Set<OptionQuote> kept = new HashSet<>();
        longestFall(byStrike).forEach(row -> kept.add(row.quote()));
        return rows.stream()
                .map(row -> row.isPoint() && !kept.contains(row.quote()) ? row.without(RowReason.NOT_MONOTONIC) : row)
                .toList();
    }

    static List<SmilePoint> points(List<SmileRow> rows) {
        return rows.stream()
                .filter(SmileRow::isPoint)
                .sorted(BY_STRIKE)
                .map(row ->
                        new SmilePoint(row.x(), row.quote().type(), row.quote().strike(), row.volatility()))
                .toList();
    }

    /** The longest subsequence along which x falls, by the length of the longest that ends at each row. */
    private static List<SmileRow> longestFall(List<SmileRow> rows) {
        int[] length = new int[rows.size()];
        int[] before = new int[rows.size()];
        int last = -1;
        for (int i = 0; i < rows.size(); i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (rows.get(j).x() > rows.get(i).x() && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        return pathTo(last, before, rows);
    }

    private static List<SmileRow> pathTo(int last, int[] before, List<SmileRow> rows) {
        boolean[] onPath = new boolean[rows.size()];
        for (int i = last; i >= 0; i = before[i]) {
            onPath[i] = true;
        }
        return IntStream.range(0, rows.size())
                .filter(i -> onPath[i])
                .mapToObj(rows::get)
                .toList();
    }
}
