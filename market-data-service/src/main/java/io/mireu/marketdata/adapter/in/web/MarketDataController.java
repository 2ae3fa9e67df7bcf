package io.mireu.marketdata.adapter.in.web;

import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedLoop;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.PublishInstrumentSessions;
import io.mireu.marketdata.application.PublishSession;
import io.mireu.marketdata.domain.InstrumentRegister;
import io.mireu.marketdata.domain.ListedInstrument;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.market.Trade;
import io.mireu.support.web.ProblemException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The market as it is now. */
@RestController
@RequestMapping("/api/v1/market")
class MarketDataController {

    private static final int MOST_TRADES = 1_000;

    private final InstrumentRegister register;
    private final MarketBoard board;
    private final PublishSession session;
    private final PublishInstrumentSessions instrumentSessions;
    private final FeedStatus status;
    private final FeedCounters counters;
    private final FeedLoop loop;

    MarketDataController(
            InstrumentRegister register,
            MarketBoard board,
            PublishSession session,
            PublishInstrumentSessions instrumentSessions,
            FeedStatus status,
            FeedCounters counters,
            FeedLoop loop) {
        this.register = register;
        this.board = board;
        this.session = session;
        this.instrumentSessions = instrumentSessions;
        this.status = status;
        this.counters = counters;
        this.loop = loop;
    }

    @GetMapping("/quotes/{code}")
    Quote quote(@PathVariable String code) {
        DerivativeCode known = known(register, code).code();
        return board.quote(known)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND, "no-quote", "no book of " + known + " has been seen yet"));
    }

    /** The last trades, oldest first. */
    @GetMapping("/trades/{code}")
    List<Trade> trades(@PathVariable String code, @RequestParam(defaultValue = "100") int limit) {
        return board.trades(known(register, code).code(), StatisticsController.checked(limit, MOST_TRADES));
    }

    /** Complete minutes, oldest first. */
    @GetMapping("/bars/{code}")
    List<Bar> bars(@PathVariable String code, @RequestParam @Nullable Instant from) {
        return board.bars(known(register, code).code(), from == null ? Instant.MIN : from);
    }

    /** The market's session, and those of instruments that differ from it. */
    @GetMapping("/sessions")
    SessionsView sessions() {
        SessionStatus market = session.last()
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE, "no-session", "the venue's clock has not been read yet"));
        return new SessionsView(market, instrumentSessions.differing());
    }

    @GetMapping("/feed")
    FeedView feed() {
        return FeedView.of(status, counters, loop.waiting());
    }

    /** The instrument of a code, or the right error. */
    static ListedInstrument known(InstrumentRegister register, String code) {
        DerivativeCode parsed = parse(code);
        return register.find(parsed)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND, "unknown-instrument", parsed + " was never listed here"));
    }

    /** The code of a derivative, listed or not, or the right error. */
    static DerivativeCode parse(String code) {
        try {
            return DerivativeCode.of(code);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "invalid-instrument", String.valueOf(e.getMessage()));
        }
    }
}
