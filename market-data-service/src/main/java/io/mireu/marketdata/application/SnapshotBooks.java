package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.marketdata.domain.PolledBook;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionMarket;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Publishes the books as they stand where the stream begins to bring them, unless it has spoken before the answer. */
public final class SnapshotBooks {

    private static final int ATTEMPTS = 2;

    private final MasterInquiry venue;
    private final BoardMemory boards;
    private final MarketBoard board;
    private final PublishQuote publishQuote;
    private final FeedLoop loop;
    private final SessionAhead sessions;
    private final FollowedClock clock;
    private final Clock machine;
    private final Retries retries;
    private final Alerts alerts;

    /** With the venue to ask. */
    public SnapshotBooks(
            MasterInquiry venue,
            BoardMemory boards,
            MarketBoard board,
            PublishQuote publishQuote,
            FeedLoop loop,
            SessionAhead sessions,
            FollowedClock clock,
            Clock machine,
            Retries retries,
            Alerts alerts) {
        this.venue = venue;
        this.boards = boards;
        this.board = board;
        this.publishQuote = publishQuote;
        this.loop = loop;
        this.sessions = sessions;
        this.clock = clock;
        this.machine = machine;
        this.retries = retries;
        this.alerts = alerts;
    }

    /** Asks for the books among the channels: of futures one by one, of options by series. */
    void handle(Collection<Channel> channels) {
        Instant now = clock.now();
        if (!sessions.hasBegun(now)) {
            // A book of the session before is none of this one; until trading begins the stream tells all that changes.
            return;
        }
        SessionMarket market = sessions.at(now).market();
        Set<DerivativeCode> codes = channels.stream()
                .filter(channel -> channel.kind() == Channel.Kind.BOOK)
                .flatMap(channel ->
                        channel.instrument() instanceof DerivativeCode code ? Stream.of(code) : Stream.empty())
                .collect(Collectors.toSet());
        codes.stream().filter(code -> !code.type().isOption()).sorted().forEach(code -> future(code, market));
        codes.stream()
                .filter(code -> code.type().isOption())
                .sorted()
                .collect(Collectors.groupingBy(DerivativeCode::series, LinkedHashMap::new, Collectors.toSet()))
                .forEach((series, wanted) -> series(series, wanted, market));
    }

    private void future(DerivativeCode code, SessionMarket market) {
        ask(code.value(), asked -> venue.book(code, market).ifPresent(book -> publish(code, book, asked)));
    }

    private void series(SeriesCode code, Set<DerivativeCode> wanted, SessionMarket market) {
        ask(
                code.value(),
                asked -> boards.find(code)
                        .ifPresent(series -> venue.board(series, market).stream()
                                .filter(row -> wanted.contains(row.code()))
                                .forEach(row -> publish(row.code(), row.book(), asked))));
    }

    private void ask(String what, Consumer<Instant> question) {
        try {
            retries.attempt("the books of " + what, ATTEMPTS, () -> {
                question.accept(machine.instant());
                return true;
            });
        } catch (RuntimeException e) {
            alerts.raise(Severity.WARNING, "snapshot-missing", "no books of " + what + ": " + e.getMessage());
        }
    }

    private void publish(DerivativeCode code, PolledBook book, Instant asked) {
        Instant venueTime = clock.venueTimeAt(asked);
        Quote quote = new Quote(code, book.bids(), book.offers(), venueTime, machine.instant(), DataOrigin.SNAPSHOT);
        loop.submit(() -> publish(quote, asked));
    }

    private void publish(Quote quote, Instant asked) {
        boolean spoken = board.quote(quote.instrument())
                .filter(last -> last.origin() == DataOrigin.LIVE)
                .filter(last -> !last.receivedAt().isBefore(asked))
                .isPresent();
        if (!spoken) {
            publishQuote.handle(quote);
        }
    }
}
