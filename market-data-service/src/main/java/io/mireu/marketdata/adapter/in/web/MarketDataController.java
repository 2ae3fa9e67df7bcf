package io.mireu.marketdata.adapter.in.web;

import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedLoop;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.application.PublishSession;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.Bar;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.market.Trade;
import io.mireu.support.web.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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

    private final FollowedInstruments instruments;
    private final MarketBoard board;
    private final PublishSession session;
    private final FeedStatus status;
    private final FeedCounters counters;
    private final FeedLoop loop;

    MarketDataController(
            FollowedInstruments instruments,
            MarketBoard board,
            PublishSession session,
            FeedStatus status,
            FeedCounters counters,
            FeedLoop loop) {
        this.instruments = instruments;
        this.board = board;
        this.session = session;
        this.status = status;
        this.counters = counters;
        this.loop = loop;
    }

    /** Instruments, all or of one type ({@code future}, {@code call}, {@code put}) or one series ({@code 01-6C}). */
    @GetMapping("/instruments")
    List<Instrument.Derivative> instruments(
            @RequestParam @Nullable String type, @RequestParam @Nullable String series) {
        ContractType wanted = type == null ? null : contractType(type);
        return instruments.master().all().stream()
                .filter(instrument -> wanted == null || instrument.code().type() == wanted)
                .filter(instrument ->
                        series == null || instrument.series().value().equals(series))
                .toList();
    }

    @GetMapping("/instruments/{code}")
    Instrument.Derivative instrument(@PathVariable String code) {
        DerivativeCode parsed = parse(code);
        return instruments
                .master()
                .find(parsed)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND, "unknown-instrument", parsed + " is not among the instruments followed"));
    }

    @GetMapping("/front")
    Instrument.Future front() {
        return instruments
                .front()
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE, "no-front-future", "the instruments are not loaded yet"));
    }

    @GetMapping("/quotes/{code}")
    Quote quote(@PathVariable String code) {
        DerivativeCode known = instrument(code).code();
        return board.quote(known)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND, "no-quote", "no book of " + known + " has been seen yet"));
    }

    /** The last trades, oldest first. */
    @GetMapping("/trades/{code}")
    List<Trade> trades(@PathVariable String code, @RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST_TRADES) {
            throw new IllegalArgumentException("limit must be from 1 to " + MOST_TRADES + ", not " + limit);
        }
        return board.trades(instrument(code).code(), limit);
    }

    /** Complete minutes, oldest first. */
    @GetMapping("/bars/{code}")
    List<Bar> bars(@PathVariable String code, @RequestParam @Nullable Instant from) {
        return board.bars(instrument(code).code(), from == null ? Instant.MIN : from);
    }

    @GetMapping("/session")
    SessionStatus session() {
        return session.last()
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE, "no-session", "the venue's clock has not been read yet"));
    }

    @GetMapping("/feed")
    FeedView feed() {
        return FeedView.of(status, counters, loop.waiting());
    }

    private static ContractType contractType(String type) {
        return ContractType.valueOf(type.toUpperCase(Locale.ROOT));
    }

    private static DerivativeCode parse(String code) {
        try {
            return DerivativeCode.of(code);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "invalid-instrument", String.valueOf(e.getMessage()));
        }
    }
}
