package io.mireu.simulator.spot;

import io.mireu.model.order.Side;
import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.feed.MarketRandom;
import io.mireu.simulator.feed.TradePrint;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** One index: a multiple of the KOSPI 200, or of a power of it. Volumes are thousand shares. */
public final class SpotIndex {

    private final IndexKind kind;
    private final MarketRandom random;
    private final SpotDay day;

    SpotIndex(IndexKind kind, MarketRandom random, LocalDate date, List<DailyBar> before) {
        this.kind = kind;
        this.random = random;
        this.day = new SpotDay(date, before);
    }

    public IndexKind kind() {
        return kind;
    }

    public SpotDay day() {
        return day;
    }

    void begin(LocalDate date) {
        day.begin(date);
    }

    void step(LocalTime time, double kospi200, double reference) {
        long cents = kind.cents(kospi200, reference);
        boolean up = cents >= day.last();
        day.add(new TradePrint(
                time, cents, 1L + random.nextInt(kind.thousandSharesPerSecond()), up ? Side.BUY : Side.SELL));
    }
}
