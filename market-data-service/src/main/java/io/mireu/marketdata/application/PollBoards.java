package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.BoardRow;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.OptionSeries;
import io.mireu.marketdata.domain.PolledBook;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionTracker;
import io.mireu.model.market.TradingSession;
import io.mireu.support.TransientFault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks for the prices of instruments to which the stream is not subscribed: options by the board of their series, futures one
 * by one, in turn, and only while they trade. Called by one thread.
 */
public final class PollBoards {

    private final MasterInquiry venue;
    private final FollowedInstruments instruments;
    private final BoardMemory boards;
    private final FollowedClock clock;
    private final SessionTracker tracker;
    private final PolledQuotes sink;
    private final Alerts alerts;
    private final Clock machine;
    private final Deque<Target> round = new ArrayDeque<>();
    private final Map<Target, Instant> polledAt = new HashMap<>();

    /** What is asked for in one go. */
    private sealed interface Target {

        record Board(SeriesCode series) implements Target {}

        record Book(DerivativeCode code) implements Target {}
    }

    /** Takes books that were asked for. */
    public interface PolledQuotes {

        /** Whether the book of an instrument is wanted: the stream does not bring it. */
        boolean want(InstrumentCode code);

        /** Takes the books of one answer. */
        void take(List<Quote> quotes);
    }

    /** With the venue to ask. */
    public PollBoards(
            MasterInquiry venue,
            FollowedInstruments instruments,
            BoardMemory boards,
            FollowedClock clock,
            SessionTracker tracker,
            PolledQuotes sink,
            Alerts alerts,
            Clock machine) {
        this.venue = venue;
        this.instruments = instruments;
        this.boards = boards;
        this.clock = clock;
        this.tracker = tracker;
        this.sink = sink;
        this.alerts = alerts;
        this.machine = machine;
    }

    /** Asks for the next one in turn, if anything is to be asked for. */
    public void handle() {
        if (clock.reading().isEmpty()) {
            return;
        }
        TradingSession session = tracker.session(clock.now());
        if (session.phase() == SessionPhase.CLOSED) {
            round.clear();
            polledAt.clear();
            return;
        }
        if (round.isEmpty()) {
            round.addAll(targets());
            polledAt.keySet().retainAll(round);
        }
        Target next = round.poll();
        if (next != null) {
            poll(next, session.market());
        }
    }

    private Set<Target> targets() {
        Instant now = clock.now();
        Map<SeriesCode, Boolean> open = new HashMap<>();
        Set<Target> targets = new LinkedHashSet<>();
        for (Instrument.Derivative instrument : instruments.master().all()) {
            boolean trades = open.computeIfAbsent(
                    instrument.series(), _ -> tracker.session(now, instrument).phase() != SessionPhase.CLOSED);
            if (trades && sink.want(instrument.code())) {
                targets.add(
                        instrument instanceof Instrument.Option
                                ? new Target.Board(instrument.series())
                                : new Target.Book(instrument.code()));
            }
        }
        return targets;
    }

    private void poll(Target target, SessionMarket market) {
        Instant sent = machine.instant();
        try {
            switch (target) {
                case Target.Board(SeriesCode series) ->
                    boards.find(series).ifPresent(known -> poll(target, known, market, sent));
                case Target.Book(DerivativeCode code) ->
                    venue.book(code, market)
                            .ifPresent(book ->
                                    sink.take(List.of(quote(code, book, new Poll(sent, age(target, sent))))));
            }
        } catch (TransientFault e) {
            alerts.raise(
                    Severity.WARNING, "poll-failed", "prices that are not streamed were not told: " + e.getMessage());
        }
    }

    private void poll(Target target, OptionSeries series, SessionMarket market, Instant sent) {
        List<BoardRow> rows = venue.board(series, market);
        Poll poll = new Poll(sent, age(target, sent));
        boards.remember(series, rows, machine.instant());
        sink.take(rows.stream()
                .filter(row -> sink.want(row.code()))
                .filter(row -> instruments.master().find(row.code()).isPresent())
                .map(row -> quote(row.code(), row.book(), poll))
                .toList());
    }

    /**
     * A poll.
     *
     * @param sent the machine's time; a book that was told is at least as young
     * @param age how old it may be at receipt
     */
    private record Poll(Instant sent, Duration age) {}

    /** Since the poll before a change could happen unseen; the first one is as old as its way at most. */
    private Duration age(Target target, Instant sent) {
        Instant received = machine.instant();
        Instant before = polledAt.put(target, received);
        Instant from = before == null || before.isAfter(sent) ? sent : before;
        Duration age = Duration.between(from, received);
        return age.isNegative() ? Duration.ZERO : age;
    }

    private Quote quote(DerivativeCode code, PolledBook book, Poll poll) {
        return new Quote(
                code,
                book.bids(),
                book.offers(),
                clock.venueTimeAt(poll.sent()),
                machine.instant(),
                DataOrigin.POLLED,
                poll.age(),
                0,
                Set.of());
    }
}
