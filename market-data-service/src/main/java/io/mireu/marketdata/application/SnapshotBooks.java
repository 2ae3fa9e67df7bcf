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
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Publishes the books as they stand where the stream begins to bring them, unless it has spoken before the answer. */
public final class SnapshotBooks {

    private static final int ATTEMPTS = 2;

    private final SnapshotInquiry venue;
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
            SnapshotInquiry venue,
            MarketBoard board,
            PublishQuote publishQuote,
            FeedLoop loop,
            SessionAhead sessions,
            FollowedClock clock,
            Clock machine,
            Retries retries,
            Alerts alerts) {
        this.venue = venue;
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
        codes.stream()
                .sorted()
                .collect(Collectors.groupingBy(DerivativeCode::series, LinkedHashMap::new, Collectors.toList()))
                .forEach((series, ofSeries) ->
                        publish(series, ofSeries, () -> venue.books(ofSeries, market, clock.now())));
    }

    private void publish(SeriesCode series, List<DerivativeCode> wanted, Supplier<List<Quote>> question) {
        Instant asked = machine.instant();
        try {
            List<Quote> quotes = retries.attempt("the books of " + series, ATTEMPTS, question);
            quotes.stream()
                    .filter(quote -> quote.instrument() instanceof DerivativeCode code && wanted.contains(code))
                    .forEach(quote -> loop.submit(() -> publish(quote, asked)));
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
