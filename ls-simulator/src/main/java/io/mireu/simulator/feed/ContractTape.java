package io.mireu.simulator.feed;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** One contract's trades of one day, and what is read from them. */
public final class ContractTape {

    private final List<ChartBar> generated = new ArrayList<>();
    private final List<TradePrint> prints = new ArrayList<>();
    private DayStatistics statistics = DayStatistics.NONE;

    /** Adds a trade. */
    public void add(TradePrint print) {
        prints.add(print);
        statistics = statistics.with(print);
    }

    /** Adds a minute bar for a time of which no single trades exist; before all trades. */
    public void addGenerated(ChartBar bar) {
        generated.add(bar);
        statistics = statistics.with(bar);
    }

    public DayStatistics statistics() {
        return statistics;
    }

    /** The trades from an index, in their order. */
    public List<TradePrint> printsFrom(int index) {
        return List.copyOf(prints.subList(index, prints.size()));
    }

    /** How many trades there are. */
    public int size() {
        return prints.size();
    }

    /** Bars of so many trades each; the last may have fewer. */
    public List<ChartBar> tickBars(int ticks) {
        List<ChartBar> bars = new ArrayList<>();
        for (int i = 0; i < prints.size(); i++) {
            ChartBar bar = ChartBar.of(prints.get(i).time(), prints.get(i));
            extend(bars, bar, i % ticks == 0);
        }
        return bars;
    }

    /** Bars of so many seconds each, counted from a time and labelled with their end; no bar where nothing traded. */
    public List<ChartBar> timeBars(int seconds, LocalTime from) {
        List<ChartBar> bars = new ArrayList<>();
        for (ChartBar bar : generated) {
            append(bars, bar, labelOf(bar.time().minusSeconds(1), seconds, from));
        }
        for (TradePrint print : prints) {
            LocalTime label = labelOf(print.time(), seconds, from);
            append(bars, ChartBar.of(label, print), label);
        }
        return bars;
    }

    private static void append(List<ChartBar> bars, ChartBar bar, LocalTime label) {
        ChartBar labelled = new ChartBar(
                label,
                bar.openCents(),
                bar.highCents(),
                bar.lowCents(),
                bar.closeCents(),
                bar.volume(),
                bar.turnover());
        boolean isNew = bars.isEmpty() || !bars.getLast().time().equals(label);
        extend(bars, labelled, isNew);
    }

    private static void extend(List<ChartBar> bars, ChartBar bar, boolean isNew) {
        if (isNew) {
            bars.add(bar);
        } else {
            bars.set(bars.size() - 1, bars.getLast().then(bar));
        }
    }

    private static LocalTime labelOf(LocalTime time, int seconds, LocalTime from) {
        long period = Math.floorDiv(from.until(time, ChronoUnit.SECONDS), seconds);
        return from.plusSeconds((period + 1) * seconds);
    }
}
