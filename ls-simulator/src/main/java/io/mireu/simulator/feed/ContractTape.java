package io.mireu.simulator.feed;

import io.mireu.model.order.Side;
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

    /** Contracts of the last trade, 0 before the first. */
    public long lastQuantity() {
        return prints.isEmpty() ? 0 : prints.getLast().quantity();
    }

    /** Bars of so many trades each; the last may have fewer. */
    public List<ChartBar> tickBars(int ticks) {
        return tickMarks(ticks).stream().map(BarMark::bar).toList();
    }

    /** Bars of so many seconds each, counted from a time and labelled with their end; no bar where nothing traded. */
    public List<ChartBar> timeBars(int seconds, LocalTime from) {
        return timeMarks(seconds, from).stream().map(BarMark::bar).toList();
    }

    /** The same bars with the day's figures. */
    public List<BarMark> tickMarks(int ticks) {
        List<BarMark> marks = new ArrayList<>();
        DayStatistics day = beforePrints();
        for (int i = 0; i < prints.size(); i++) {
            day = day.with(prints.get(i));
            TradePrint print = prints.get(i);
            BarMark mark = new BarMark(ChartBar.of(print.time(), print), day, print.aggressor());
            extend(marks, mark, i % ticks == 0);
        }
        return marks;
    }

    private DayStatistics beforePrints() {
        DayStatistics day = DayStatistics.NONE;
        for (ChartBar bar : generated) {
            day = day.with(bar);
        }
        return day;
    }

    /** The same bars with the day's figures. */
    public List<BarMark> timeMarks(int seconds, LocalTime from) {
        List<BarMark> marks = new ArrayList<>();
        DayStatistics day = DayStatistics.NONE;
        for (ChartBar bar : generated) {
            day = day.with(bar);
            LocalTime label = labelOf(bar.time().minusSeconds(1), seconds, from);
            append(marks, new BarMark(bar.labelled(label), day, Side.BUY));
        }
        for (TradePrint print : prints) {
            day = day.with(print);
            ChartBar bar = ChartBar.of(labelOf(print.time(), seconds, from), print);
            append(marks, new BarMark(bar, day, print.aggressor()));
        }
        return marks;
    }

    private static void append(List<BarMark> marks, BarMark mark) {
        boolean isNew = marks.isEmpty()
                || !marks.getLast().bar().time().equals(mark.bar().time());
        extend(marks, mark, isNew);
    }

    private static void extend(List<BarMark> marks, BarMark mark, boolean isNew) {
        if (isNew) {
            marks.add(mark);
        } else {
            ChartBar whole = marks.getLast().bar().then(mark.bar());
            marks.set(marks.size() - 1, new BarMark(whole, mark.after(), mark.aggressor()));
        }
    }

    private static LocalTime labelOf(LocalTime time, int seconds, LocalTime from) {
        long period = Math.floorDiv(from.until(time, ChronoUnit.SECONDS), seconds);
        return from.plusSeconds((period + 1) * seconds);
    }
}
