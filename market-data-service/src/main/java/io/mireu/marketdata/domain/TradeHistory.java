package io.mireu.marketdata.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Trade;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The trades of a session so far, as charts tell them. A tick chart does not say the cumulative volume; it follows from
 * the volumes of the minutes before, so that a trade has the same number, and the same event id, here and on the stream.
 *
 * @param instrument what traded
 * @param session in which
 * @param trades ascending
 * @param bars complete minutes, ascending
 * @param until minutes that ended by then are among the bars, where they have trades
 * @param correction what had to be added to the volumes of the minutes to agree with the venue's count; 0 when sound
 */
public record TradeHistory(
        DerivativeCode instrument,
        FeedSession session,
        List<Trade> trades,
        List<Bar> bars,
        Instant until,
        long correction) {

    public TradeHistory {
        trades = List.copyOf(trades);
        bars = List.copyOf(bars);
    }

    /** The history without trades that are older than an instant. */
    public TradeHistory since(Instant from) {
        return new TradeHistory(
                instrument,
                session,
                trades.stream()
                        .filter(trade -> !trade.venueTime().isBefore(from))
                        .toList(),
                bars,
                until,
                correction);
    }

    /**
     * Puts charts together.
     *
     * @param bars every minute of the session so far, ascending, the last perhaps incomplete
     * @param ticks the latest ticks, ascending, every one of each minute that they touch, and none of a minute without bar
     * @param volume the venue's own count around the last tick
     * @param venueNow minutes that end later are incomplete
     * @param receivedAt the machine's time of receipt
     */
    public static TradeHistory of(
            DerivativeCode instrument,
            FeedSession session,
            List<Bar> bars,
            List<Tick> ticks,
            VolumeRange volume,
            Instant venueNow,
            Instant receivedAt) {
        List<Long> volumes = cumulate(volumesBefore(bars), ticks);
        long correction = volumes.isEmpty() ? 0 : volume.correctionOf(volumes.getLast());
        List<Trade> trades = new ArrayList<>(ticks.size());
        for (int i = 0; i < ticks.size(); i++) {
            long cumulative = Math.max(volumes.get(i) + correction, ticks.get(i).quantity());
            trades.add(trade(instrument, ticks.get(i), cumulative, receivedAt));
        }
        return new TradeHistory(instrument, session, trades, complete(bars, venueNow), venueNow, correction);
    }

    /** Puts charts together whose ticks tell the session's volume. */
    public static TradeHistory told(
            DerivativeCode instrument,
            FeedSession session,
            List<Bar> bars,
            List<Tick> ticks,
            Instant venueNow,
            Instant receivedAt) {
        List<Trade> trades = ticks.stream()
                .map(tick -> trade(instrument, tick, tick.cumulativeVolume(), receivedAt))
                .toList();
        return new TradeHistory(instrument, session, trades, complete(bars, venueNow), venueNow, 0);
    }

    private static List<Bar> complete(List<Bar> bars, Instant venueNow) {
        return bars.stream()
                .filter(bar -> !bar.start().plus(BarMinute.LENGTH).isAfter(venueNow))
                .toList();
    }

    private static Trade trade(DerivativeCode instrument, Tick tick, long cumulative, Instant receivedAt) {
        return new Trade(
                instrument,
                tick.price(),
                tick.quantity(),
                null,
                cumulative,
                tick.venueTime().truncatedTo(ChronoUnit.SECONDS),
                receivedAt,
                DataOrigin.SNAPSHOT);
    }

    private static Map<Instant, Long> volumesBefore(List<Bar> bars) {
        Map<Instant, Long> before = new HashMap<>();
        long sum = 0;
        for (Bar bar : bars) {
            before.put(bar.start(), sum);
            sum += bar.volume();
        }
        return before;
    }

    private static List<Long> cumulate(Map<Instant, Long> volumesBefore, List<Tick> ticks) {
        List<Long> volumes = new ArrayList<>(ticks.size());
        Instant minute = Instant.MIN;
        long running = 0;
        for (Tick tick : ticks) {
            Instant start = tick.venueTime().truncatedTo(ChronoUnit.MINUTES);
            if (start.isAfter(minute)) {
                running = Math.max(running, volumesBefore.getOrDefault(start, running));
                minute = start;
            }
            running += tick.quantity();
            volumes.add(running);
        }
        return volumes;
    }
}
