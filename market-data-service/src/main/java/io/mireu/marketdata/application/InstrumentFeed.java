package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.ChartNeed;
import io.mireu.marketdata.domain.FeedSession;
import io.mireu.marketdata.domain.MinuteBars;
import io.mireu.marketdata.domain.PriceGrid;
import io.mireu.marketdata.domain.QuoteSequence;
import io.mireu.marketdata.domain.TradeSequence;
import io.mireu.marketdata.domain.ValueSequence;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.Trade;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the feed thread remembers of one instrument; no other thread touches it. */
final class InstrumentFeed {

    final InstrumentCode code;
    final PriceGrid grid;
    final TradeSequence trades = new TradeSequence();
    final QuoteSequence quotes = new QuoteSequence();
    final ValueSequence indications = new ValueSequence();
    final ValueSequence indices = new ValueSequence();
    final ValueSequence steps = new ValueSequence();
    final ValueSequence bands = new ValueSequence();
    final MinuteBars bars;
    final ChartNeed chart = new ChartNeed();
    final EventCounts published = new EventCounts();
    private boolean subscribed;
    private @Nullable FeedSession truncationTold;
    private @Nullable List<Trade> held;

    InstrumentFeed(InstrumentCode code) {
        this.code = code;
        grid = PriceGrid.of(code);
        bars = new MinuteBars(code);
    }

    /** Whether the stream brings it. */
    boolean isSubscribed() {
        return subscribed;
    }

    void subscribed(boolean now) {
        subscribed = now;
    }

    /** Whether truncated prices are news in this session; from then on they are not. */
    boolean isFirstTruncation(FeedSession session) {
        boolean first = !session.equals(truncationTold);
        truncationTold = session;
        return first;
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
