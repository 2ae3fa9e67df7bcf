package io.mireu.simulator.spot;

import io.mireu.simulator.feed.BarMark;
import io.mireu.simulator.feed.ChartBar;
import io.mireu.simulator.feed.ContractTape;
import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.feed.TradePrint;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The day of a stock or an index and the days before it. Prices are hundredths: of a KRW for stocks, of a point for
 * indices.
 */
public final class SpotDay {

    private final List<DailyBar> before = new ArrayList<>();
    private ContractTape tape = new ContractTape();
    private LocalDate date;
    private LocalTime openTime = LocalTime.MIN;
    private LocalTime highTime = LocalTime.MIN;
    private LocalTime lowTime = LocalTime.MIN;

    SpotDay(LocalDate date, List<DailyBar> before) {
        this.date = date;
        this.before.addAll(before);
    }

    void add(TradePrint print) {
        DayStatistics earlier = tape.statistics();
        if (!earlier.hasTraded()) {
            openTime = print.time();
        }
        if (!earlier.hasTraded() || print.priceCents() > earlier.highCents()) {
            highTime = print.time();
        }
        if (!earlier.hasTraded() || print.priceCents() < earlier.lowCents()) {
            lowTime = print.time();
        }
        tape.add(print);
    }

    /** Closes the day and begins another. */
    void begin(LocalDate next) {
        before.add(today());
        date = next;
        tape = new ContractTape();
        openTime = LocalTime.MIN;
        highTime = LocalTime.MIN;
        lowTime = LocalTime.MIN;
    }

    public LocalDate date() {
        return date;
    }

    public DayStatistics statistics() {
        return tape.statistics();
    }

    /** Last price, or the previous close before the first trade. */
    public long last() {
        return tape.statistics().hasTraded() ? tape.statistics().lastCents() : previousClose();
    }

    public long previousClose() {
        return before.getLast().closeCents();
    }

    /** The day before. */
    public DailyBar previous() {
        return before.getLast();
    }

    /** The days before, first to last, and this one. */
    public List<DailyBar> days() {
        List<DailyBar> days = new ArrayList<>(before);
        if (tape.statistics().hasTraded()) {
            days.add(today());
        }
        return days;
    }

    private DailyBar today() {
        return DailyBar.of(date, tape.statistics(), previousClose(), 0);
    }

    public LocalTime openTime() {
        return openTime;
    }

    public LocalTime highTime() {
        return highTime;
    }

    public LocalTime lowTime() {
        return lowTime;
    }

    /** Each trade with the day's figures, first to last. */
    public List<BarMark> trades() {
        return tape.tickMarks(1);
    }

    /** Bars of so many trades. */
    public List<ChartBar> tickBars(int ticks) {
        return tape.tickBars(ticks);
    }

    /** Bars of so many seconds. */
    public List<BarMark> timeMarks(int seconds) {
        return tape.timeMarks(seconds, SpotHours.START);
    }

    /** Quantity of the last trade. */
    public long lastQuantity() {
        return tape.lastQuantity();
    }
}
