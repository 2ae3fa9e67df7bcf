package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionMarket;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Publishes the books as they stand where the stream begins to bring them, unless it has spoken before the answer. */
public final class SnapshotBooks {

    private static final int ATTEMPTS = 2;

    private final AskBooks askBooks;
    private final MarketBoard board;
    private final PublishQuote publishQuote;
    private final FeedLoop loop;
    private final SessionAhead sessions;
    private final FollowedClock clock;
    private final Retries retries;
    private final Alerts alerts;

    /** With the venue to ask. */
    public SnapshotBooks(
            AskBooks askBooks,
            MarketBoard board,
            PublishQuote publishQuote,
            FeedLoop loop,
            SessionAhead sessions,
            FollowedClock clock,
            Retries retries,
            Alerts alerts) {
        this.askBooks = askBooks;
        this.board = board;
        this.publishQuote = publishQuote;
        this.loop = loop;
        this.sessions = sessions;
        this.clock = clock;
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
        channels.stream()
                .filter(channel -> channel.kind() == Channel.Kind.BOOK)
                .flatMap(SnapshotBooks::derivative)
                .sorted()
                .collect(Collectors.groupingBy(DerivativeCode::series, LinkedHashMap::new, Collectors.toSet()))
                .forEach((series, codes) -> ask(series, codes, market));
    }

    private static Stream<DerivativeCode> derivative(Channel channel) {
        return channel.instrument() instanceof DerivativeCode code ? Stream.of(code) : Stream.empty();
    }

    private void ask(SeriesCode series, Set<DerivativeCode> codes, SessionMarket market) {
        try {
            AskBooks.Answer answer =
                    retries.attempt("the books of " + series, ATTEMPTS, () -> askBooks.handle(series, codes, market));
            loop.submit(() -> answer.books().forEach(quote -> publish(quote, answer.asked())));
        } catch (RuntimeException e) {
            alerts.raise(Severity.WARNING, "snapshot-missing", "no books of " + series + ": " + e.getMessage());
        }
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
