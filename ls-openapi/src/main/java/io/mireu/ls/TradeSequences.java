package io.mireu.ls;

import io.mireu.ls.wire.AccountFrame;
import io.mireu.ls.wire.FutureTradeFrame;
import io.mireu.ls.wire.MalformedFrame;
import io.mireu.ls.wire.MarketFrame;
import io.mireu.ls.wire.NightTradeFrame;
import io.mireu.ls.wire.OptionTradeFrame;
import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.ls.wire.StockTradeFrame;
import io.mireu.ls.wire.UnifiedTradeFrame;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * Gaps and repetitions of trades, found by the cumulative volume that each trade carries: it must grow by exactly the
 * trade's own quantity. A time that goes back begins a new day.
 */
final class TradeSequences {
    private record Last(String time, long volume) {}

    private final Map<String, Last> series = new HashMap<>();
    private final LongAdder missed = new LongAdder();
    private final LongAdder repeated = new LongAdder();

    /** Counts a frame; those that are no trades have no sequence. */
    void count(RealtimeFrame frame) {
        switch (frame) {
            case FutureTradeFrame t -> count("D" + t.futcode(), t.chetime(), t.volume(), t.cvolume());
            case OptionTradeFrame t -> count("D" + t.optcode(), t.chetime(), t.volume(), t.cvolume());
            case NightTradeFrame t -> count("N" + t.futcode(), t.chetime(), t.volume(), t.cvolume());
            case StockTradeFrame t -> count("S" + t.shcode(), t.chetime(), t.volume(), t.cvolume());
            case UnifiedTradeFrame t -> count("S" + t.exShcode(), t.chetime(), t.volume(), t.cvolume());
            case MarketFrame _, AccountFrame _, MalformedFrame _ -> {}
        }
    }

    long missed() {
        return missed.sum();
    }

    long repeated() {
        return repeated.sum();
    }

    private void count(String of, String time, long volume, long quantity) {
        Last before = series.get(of);
        if (before != null && time.compareTo(before.time()) >= 0) {
            if (volume <= before.volume()) {
                repeated.increment();
                return;
            }
            missed.add(Math.max(0, volume - quantity - before.volume()));
        }
        series.put(of, new Last(time, volume));
    }
}
