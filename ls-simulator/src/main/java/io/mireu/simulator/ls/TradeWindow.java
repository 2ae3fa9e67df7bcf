package io.mireu.simulator.ls;

import io.mireu.simulator.feed.BarMark;
import java.util.ArrayList;
import java.util.List;

/**
 * Which trades a read of time and sales shows.
 *
 * @param before shows trades before this time, ten digits; empty from the last one on
 * @param from first minute, four digits; empty for the session's first
 * @param until last minute, four digits; empty for the last
 * @param least contracts that a trade must have
 * @param rows rows of one page; more when a page would end between trades of one time
 */
record TradeWindow(String before, String from, String until, long least, int rows) {

    private static final int MINUTE = 4;

    /**
     * A page.
     *
     * @param marks the last trade first
     * @param next key of the next page, empty after the last one
     */
    record Page(List<BarMark> marks, String next) {}

    /** The page of a session's trades. */
    Page of(List<BarMark> session) {
        List<BarMark> page = new ArrayList<>();
        String last = "";
        boolean reached = before.isEmpty();
        for (BarMark mark : session.reversed()) {
            String time = KoreanTime.TICK.format(mark.bar().time());
            if (!reached) {
                // the session may cross midnight, so times are found and not compared
                reached = time.equals(before);
            }
            if (!reached || time.equals(before) || !isWanted(mark, time)) {
                continue;
            }
            if (page.size() >= rows && !time.equals(last)) {
                return new Page(page, last);
            }
            page.add(mark);
            last = time;
        }
        return new Page(page, "");
    }

    private boolean isWanted(BarMark mark, String time) {
        String minute = time.substring(0, MINUTE);
        return mark.bar().volume() >= least
                && (from.isEmpty() || minute.compareTo(from) >= 0)
                && (until.isEmpty() || minute.compareTo(until) <= 0);
    }
}
