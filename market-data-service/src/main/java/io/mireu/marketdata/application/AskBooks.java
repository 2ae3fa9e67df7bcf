package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.PolledBook;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionMarket;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Asks the venue for the books of one series as they stand: of a future its own, of options the board. */
public final class AskBooks {

    private final MasterInquiry venue;
    private final BoardMemory boards;
    private final FollowedClock clock;
    private final Clock machine;

    /** With the venue to ask. */
    public AskBooks(MasterInquiry venue, BoardMemory boards, FollowedClock clock, Clock machine) {
        this.venue = venue;
        this.boards = boards;
        this.clock = clock;
        this.machine = machine;
    }

    /**
     * An answer.
     *
     * @param asked when it was asked for, the machine's time
     * @param books as far as the venue shows them
     */
    record Answer(Instant asked, List<Quote> books) {

        Answer {
            books = List.copyOf(books);
        }
    }

    /** Asks for contracts of one series. */
    Answer handle(SeriesCode series, Set<DerivativeCode> wanted, SessionMarket market) {
        Instant asked = machine.instant();
        List<Quote> books = new ArrayList<>();
        for (DerivativeCode code : wanted) {
            if (!code.type().isOption()) {
                venue.book(code, market).ifPresent(book -> books.add(quote(code, book, asked)));
            }
        }
        if (wanted.stream().anyMatch(code -> code.type().isOption())) {
            boards.find(series)
                    .ifPresent(known -> venue.board(known, market).stream()
                            .filter(row -> wanted.contains(row.code()))
                            .forEach(row -> books.add(quote(row.code(), row.book(), asked))));
        }
        return new Answer(asked, books);
    }

    private Quote quote(DerivativeCode code, PolledBook book, Instant asked) {
        return new Quote(
                code, book.bids(), book.offers(), clock.venueTimeAt(asked), machine.instant(), DataOrigin.SNAPSHOT);
    }
}
