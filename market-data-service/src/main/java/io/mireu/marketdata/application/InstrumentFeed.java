package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.MinuteBars;
import io.mireu.marketdata.domain.QuoteSequence;
import io.mireu.marketdata.domain.TradeSequence;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Trade;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the feed thread remembers of one instrument; no other thread touches it. */
final class InstrumentFeed {

    final TradeSequence trades = new TradeSequence();
    final QuoteSequence quotes = new QuoteSequence();
    final MinuteBars bars;
    private @Nullable List<Trade> held;

    InstrumentFeed(DerivativeCode code) {
        bars = new MinuteBars(code);
    }

    /** Lets trades wait until the history before them is there. */
    void hold() {
        if (held == null) {
            held = new ArrayList<>();
        }
    }

    boolean isHeld() {
        return held != null;
    }

    /** Keeps a trade when trades wait. */
    boolean keep(Trade trade) {
        List<Trade> waiting = held;
        return waiting != null && waiting.add(trade);
    }

    /** Ends the wait. */
    List<Trade> release() {
        List<Trade> waiting = held;
        held = null;
        return waiting == null ? List.of() : waiting;
    }
}
