package io.mireu.standalone;

import io.mireu.ls.http.RateLimits;
import io.mireu.ls.wire.RestCatalogue;
import io.mireu.ls.wire.RestTr;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Every TR that can be called.
 *
 * @param trs one entry each
 */
record LsTrList(List<Entry> trs) implements QuestionCommand.Answer {

    /**
     * One TR.
     *
     * @param code TR code
     * @param name Korean name
     * @param kind order or read
     * @param callsPerSecond documented limit
     */
    record Entry(String code, String name, String kind, double callsPerSecond) {

        static Entry of(RestTr<?, ?> tr, Map<String, Double> limits) {
            return new Entry(
                    tr.code(),
                    tr.title(),
                    tr.kind().name().toLowerCase(Locale.ROOT),
                    limits.getOrDefault(tr.code(), 0.0));
        }

        /** The limit as people write it. */
        String limit() {
            return callsPerSecond == Math.rint(callsPerSecond)
                    ? Long.toString(Math.round(callsPerSecond))
                    : Double.toString(callsPerSecond);
        }
    }

    static LsTrList all() {
        Map<String, Double> limits = RateLimits.load(null);
        return new LsTrList(
                RestCatalogue.all().stream().map(tr -> Entry.of(tr, limits)).toList());
    }

    @Override
    public void print(PrintWriter out) {
        new TextTable(
                        List.of(
                                TextTable.Column.of("TR"),
                                TextTable.Column.of("kind"),
                                new TextTable.Column(List.of("calls/s"), true),
                                TextTable.Column.of("name")),
                        trs.stream()
                                .map(tr -> List.of(tr.code(), tr.kind(), tr.limit(), tr.name()))
                                .toList())
                .print(out, 0);
        out.println();
        out.println(trs.size() + " TRs. ./mireu ls TR --help tells the fields of one; orders need --paper.");
    }
}
