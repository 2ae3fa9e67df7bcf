package io.mireu.marketdata.adapter.in.web;

import io.mireu.marketdata.application.BoardMemory;
import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.application.InstrumentSchedule;
import io.mireu.marketdata.application.SubscribeInstruments;
import io.mireu.marketdata.domain.InstrumentRegister;
import io.mireu.marketdata.domain.ListedInstrument;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.support.web.ProblemException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is listed. */
@RestController
@RequestMapping("/api/v1/market")
class InstrumentController {

    private final FollowedInstruments instruments;
    private final InstrumentRegister register;
    private final InstrumentSchedule schedule;
    private final SubscribeInstruments subscriptions;
    private final BoardMemory boards;
    private final MarketBoard board;

    InstrumentController(
            FollowedInstruments instruments,
            InstrumentRegister register,
            InstrumentSchedule schedule,
            SubscribeInstruments subscriptions,
            BoardMemory boards,
            MarketBoard board) {
        this.instruments = instruments;
        this.register = register;
        this.schedule = schedule;
        this.subscriptions = subscriptions;
        this.boards = boards;
        this.board = board;
    }

    /** Instruments by code, those that fit; without {@code state} everything but what has expired. */
    @GetMapping("/instruments")
    InstrumentPage instruments(
            InstrumentFilters filters,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "1000") int limit) {
        filters.check();
        return InstrumentPage.of(register.all().stream().filter(filters::accept).toList(), offset, limit);
    }

    /** One instrument, expired or not. */
    @GetMapping("/instruments/{code}")
    ListedInstrument instrument(@PathVariable String code) {
        return MarketDataController.known(register, code);
    }

    /** Has the venue's whole master asked for again, in the background. */
    @PostMapping("/instruments/refresh")
    @PreAuthorize("hasRole('TRADER')")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void refresh() {
        schedule.refreshSoon();
    }

    /** The front mini future. */
    @GetMapping("/front")
    Instrument.Future front() {
        return instruments
                .front()
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE, "no-front-future", "the instruments are not loaded yet"));
    }

    /** The series that can be traded, those that end first in front. */
    @GetMapping("/series")
    List<SeriesView> series() {
        return instruments.master().bySeries().entrySet().stream()
                .map(members -> SeriesView.of(
                        members.getValue(),
                        subscriptions::isSubscribed,
                        boards.seenAt(members.getKey()).orElse(null)))
                .sorted(Comparator.comparing(SeriesView::lastTradingDay)
                        .thenComparing(view -> view.series().value()))
                .toList();
    }

    /** The options of a series, strike by strike; with {@code nearest} only so many strikes around the front future. */
    @GetMapping("/chains/{series}")
    OptionChainView chain(@PathVariable String series, @RequestParam @Nullable Integer nearest) {
        if (nearest != null && nearest < 1) {
            throw new IllegalArgumentException("nearest must be at least 1, not " + nearest);
        }
        SeriesCode wanted = SeriesCode.of(series);
        List<ListedInstrument> members = register.all().stream()
                .filter(listed -> listed.code().type().isOption()
                        && listed.instrument().series().equals(wanted))
                .toList();
        if (members.isEmpty()) {
            throw new ProblemException(HttpStatus.NOT_FOUND, "unknown-series", "no option of " + wanted + " is known");
        }
        OptionChainView chain = OptionChainView.of(wanted, members, board::quote, boards::row);
        return nearest == null
                ? chain
                : instruments
                        .front()
                        .flatMap(front -> board.price(front.code()))
                        .map(price -> chain.around(price, nearest))
                        .orElse(chain);
    }
}
