package io.mireu.marketdata.application;

import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.marketdata.domain.VenueGreeks;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.Trade;
import java.util.List;

/**
 * Compares what the venue says of an option beside its own sensitivities with the master and the trades; its sensitivities
 * are by its own clock and rates, so there is nothing to compare them with, and they are never published.
 */
public final class CompareGreeks {

    /** A trade may overtake the message on its way. */
    private static final int RECENT = 50;

    private final FollowedInstruments instruments;
    private final MarketBoard board;
    private final FeedCounters counters;
    private final Alerts alerts;

    /** With what it compares to. */
    public CompareGreeks(FollowedInstruments instruments, MarketBoard board, FeedCounters counters, Alerts alerts) {
        this.instruments = instruments;
        this.board = board;
        this.counters = counters;
        this.alerts = alerts;
    }

    /** Compares. */
    public void handle(VenueGreeks greeks) {
        counters.add(Count.GREEKS);
        instruments
                .master()
                .find(greeks.option())
                .filter(Instrument.Option.class::isInstance)
                .map(Instrument.Option.class::cast)
                .filter(option -> !greeks.hasStrike(option.strike()))
                .ifPresent(option ->
                        disagrees(greeks, "the strike " + greeks.strike() + ", the master " + option.strike()));
        List<Trade> trades = board.trades(greeks.option(), RECENT);
        if (!trades.isEmpty() && trades.stream().noneMatch(trade -> greeks.hasPrice(trade.price()))) {
            disagrees(
                    greeks,
                    "the last price " + greeks.price() + ", the last trade was at "
                            + trades.getLast().price());
        }
    }

    private void disagrees(VenueGreeks greeks, String how) {
        counters.add(Count.GREEKS_DISAGREED);
        alerts.raise(
                Severity.WARNING,
                "greeks-disagree",
                "the venue's sensitivities of " + greeks.option() + " name " + how);
    }
}
