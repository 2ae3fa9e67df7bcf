package io.mireu.standalone;

import io.mireu.pricing.PutCall;
import io.mireu.pricing.UndefinedReason;
import io.mireu.standalone.OptionQuestion.OptionTerms;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** Answers a question for each row of a table: the rows as they came, the results and a reason appended. */
final class OptionRows {

    /** The type is neither call nor put. */
    static final String INVALID_TYPE = "invalid-type";
    /** The row has more or fewer cells than the header. */
    static final String WRONG_CELL_COUNT = "wrong-cell-count";
    /** A result is larger than the largest double. */
    static final String OVERFLOW = "overflow";

    private final OptionQuestion question;
    private final CsvInput in;
    private final CsvOutput out;
    private final double[] results;

    private OptionRows(OptionQuestion question, CsvInput in, CsvOutput out) {
        this.question = question;
        this.in = in;
        this.out = out;
        this.results = new double[question.results().size()];
    }

    /**
     * Answers until the input ends.
     *
     * @throws CsvOutput.Closed when nobody takes the answers
     * @throws IllegalArgumentException when the header lacks a column or a quote is not closed
     */
    static void answer(OptionQuestion question, InputStream in, OutputStream out) throws IOException {
        CsvOutput answers = new CsvOutput(out);
        new OptionRows(question, new CsvInput(in), answers).answer();
    }

    private void answer() throws IOException {
        OptionHeader header = OptionHeader.of(in, question.needed());
        String lineEnd = in.lineEnd().equals("\r\n") ? "\r\n" : "\n";
        in.copyTo(out);
        out.text("," + String.join(",", question.results()) + ",reason" + lineEnd);
        try {
            while (nextRow()) {
                row(header);
                out.text(lineEnd);
            }
        } finally {
            out.flush(); // what was answered before a row that cannot be read
        }
    }

    private boolean nextRow() throws IOException {
        if (!in.isLineWaiting()) {
            out.flush(); // whoever sends row by row gets answers row by row
        }
        return in.next();
    }

    private void row(OptionHeader header) throws IOException {
        in.copyTo(out);
        Arrays.fill(results, Double.NaN);
        String reason = in.cells() == header.width() ? answerRow(header) : WRONG_CELL_COUNT;
        for (int i = in.cells(); i < header.width(); i++) {
            out.text(","); // so that the reason stands in its column
        }
        for (double result : results) {
            out.text(",");
            if (Double.isFinite(result)) {
                out.number(result);
            }
        }
        out.text(",");
        out.text(reason);
    }

    private String answerRow(OptionHeader header) {
        Optional<PutCall> type = header.type(in);
        if (type.isEmpty()) {
            return INVALID_TYPE;
        }
        OptionTerms option = new OptionTerms(
                type.get(), header.number(in, 0), header.number(in, 1), header.number(in, 2), header.number(in, 3));
        UndefinedReason reason = question.answer(option, header.number(in, 4), results);
        if (reason != null) {
            return reason.code();
        }
        return Arrays.stream(results).allMatch(Double::isFinite) ? "" : OVERFLOW;
    }
}
