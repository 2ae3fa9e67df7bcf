package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.BoardRow;
import io.mireu.marketdata.domain.OptionSeries;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The boards as last seen, for those who ask. */
public final class BoardMemory {

    private final Map<SeriesCode, OptionSeries> series = new ConcurrentHashMap<>();
    private final Map<SeriesCode, Instant> seenAt = new ConcurrentHashMap<>();
    private final Map<DerivativeCode, BoardRow> rows = new ConcurrentHashMap<>();

    /** Takes in a board that came. */
    void remember(OptionSeries seen, List<BoardRow> board, Instant receivedAt) {
        series.put(seen.code(), seen);
        board.forEach(row -> rows.merge(row.code(), row, BoardMemory::completed));
        seenAt.put(seen.code(), receivedAt);
    }

    /** The night's board does not tell the open interest; the day's still holds. */
    private static BoardRow completed(BoardRow before, BoardRow row) {
        return row.openInterest() != null
                ? row
                : new BoardRow(
                        row.code(),
                        row.strike(),
                        row.bid(),
                        row.bidQuantity(),
                        row.offer(),
                        row.offerQuantity(),
                        row.last(),
                        row.volume(),
                        before.openInterest());
    }

    /** How the boards call a series, once one came. */
    public Optional<OptionSeries> find(SeriesCode code) {
        return Optional.ofNullable(series.get(code));
    }

    /** When the last board of a series came, the machine's time. */
    public Optional<Instant> seenAt(SeriesCode code) {
        return Optional.ofNullable(seenAt.get(code));
    }

    /** The last row of an option. */
    public Optional<BoardRow> row(DerivativeCode code) {
        return Optional.ofNullable(rows.get(code));
    }
}
