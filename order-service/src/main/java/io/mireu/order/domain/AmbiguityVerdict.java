package io.mireu.order.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What a complete reading of the venue's book says of an order whose answer was lost. */
public sealed interface AmbiguityVerdict {

    /** The order is there, under this row's number. */
    record Present(VenueOrderRow row) implements AmbiguityVerdict {}

    /** It is not there. */
    record Absent() implements AmbiguityVerdict {}

    /** More than one order could be it; a person must decide. */
    record Several(List<VenueOrderRow> rows) implements AmbiguityVerdict {}

    /** The reading began before the answer was lost, or does not go back so far. */
    record ProvesNothing() implements AmbiguityVerdict {}

    /**
     * Looks for an order in a book. It is there when exactly one order that we do not know asks for the same and was not
     * entered before ours was sent.
     *
     * @param known the numbers that already belong to orders of ours
     * @param tolerance how far the venue's clock may be from our idea of it
     */
    static AmbiguityVerdict of(TrackedOrder order, VenueBook book, Set<Long> known, Duration tolerance) {
        Submission sent = order.submission();
        Doubt doubt = order.doubt();
        if (sent == null || doubt == null || !book.readFrom().isAfter(doubt.since())) {
            return new ProvesNothing();
        }
        Instant earliest = sent.marketTime().minus(tolerance);
        if (book.range().enteredSince().isAfter(earliest)) {
            return new ProvesNothing();
        }
        List<VenueOrderRow> rows = book.orders().stream()
                .filter(row -> !known.contains(row.number().number()))
                .filter(row -> row.number().tradeDate().equals(sent.tradeDate()))
                .filter(row -> row.asks(order.plan().leg()))
                .filter(row -> !row.enteredAt().isBefore(earliest))
                .toList();
        return switch (rows.size()) {
            case 0 -> new Absent();
            case 1 -> new Present(rows.getFirst());
            default -> new Several(rows);
        };
    }
}
