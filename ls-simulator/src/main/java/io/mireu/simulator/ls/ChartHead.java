package io.mireu.simulator.ls;

import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.feed.DayStatistics;
import java.util.Optional;

/** The block in front of the bars of a chart: the day before, today, the limits and the session's times. */
final class ChartHead {

    private ChartHead() {}

    /**
     * Fills it.
     *
     * @param before the day before, if it is known
     * @param previousClose its close, cents
     * @param last last price, cents
     */
    static WireBlock fill(
            WireBlock head, String code, Optional<DailyBar> before, long previousClose, DayStatistics day, long last) {
        return head.text("shcode", code)
                .cents("jisiga", before.map(DailyBar::openCents).orElse(previousClose))
                .cents("jihigh", before.map(DailyBar::highCents).orElse(previousClose))
                .cents("jilow", before.map(DailyBar::lowCents).orElse(previousClose))
                .cents("jiclose", previousClose)
                .whole("jivolume", before.map(DailyBar::volume).orElse(0L))
                .cents("disiga", day.openCents())
                .cents("dihigh", day.highCents())
                .cents("dilow", day.lowCents())
                .cents("diclose", last);
    }

    /** Limits, cents, and the times of the day session of derivatives. */
    static WireBlock session(WireBlock head, long upper, long lower) {
        return head.cents("highend", upper)
                .cents("lowend", lower)
                .text("s_time", "084500")
                .text("e_time", "154500")
                .text("dshmin", "10");
    }
}
