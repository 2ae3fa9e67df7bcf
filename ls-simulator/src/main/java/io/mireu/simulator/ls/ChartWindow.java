package io.mireu.simulator.ls;

import java.util.List;
import java.util.function.Function;

/**
 * Which bars of a chart a page shows: the last ones up to an end.
 *
 * @param from first date, eight digits; empty for the first
 * @param until last date; 99999999 for the last
 * @param untilTime last time on the last date, empty for its end; a shorter one includes all that begins with it
 * @param rows most rows
 */
record ChartWindow(String from, String until, String untilTime, int rows) {

    private static final String LAST_DATE = "99999999";
    private static final String LAST_TIME = "9999999999";
    private static final int LARGEST_PAGE = 500;
    private static final int LARGEST_COMPRESSED_PAGE = 2_000;

    /** The window that a request asks for. */
    static ChartWindow of(TrRequest request, boolean ignoresKeys) {
        if (request.text("edate").isEmpty()) {
            throw GatewayRefusal.missing("edate");
        }
        int largest = "Y".equals(request.text("comp_yn")) ? LARGEST_COMPRESSED_PAGE : LARGEST_PAGE;
        int rows = Math.clamp(request.whole("qrycnt"), 1, largest);
        boolean byKeys = !ignoresKeys && !request.text("cts_date").isEmpty();
        return byKeys
                ? new ChartWindow(request.text("sdate"), request.text("cts_date"), request.text("cts_time"), rows)
                : new ChartWindow(request.text("sdate"), request.text("edate"), request.text("etime"), rows);
    }

    /**
     * A page.
     *
     * @param rows first to last
     * @param nextDate date of the bar before them, empty when there is none
     * @param nextTime its time
     */
    record Page<T>(List<T> rows, String nextDate, String nextTime) {}

    /**
     * The page of all bars.
     *
     * @param bars first to last
     * @param date date of a bar, eight digits
     * @param time time of a bar, empty where bars have none
     */
    <T> Page<T> of(List<T> bars, Function<T, String> date, Function<T, String> time) {
        List<T> inside = bars.stream()
                .filter(bar -> date.apply(bar).compareTo(from) >= 0)
                .filter(bar -> isBefore(date.apply(bar), time.apply(bar)))
                .toList();
        int start = Math.max(0, inside.size() - rows);
        while (start > 0 && start < inside.size() && isSame(inside.get(start - 1), inside.get(start), date, time)) {
            start++;
        }
        List<T> page =
                inside.subList(start == inside.size() ? Math.max(0, inside.size() - rows) : start, inside.size());
        if (start == 0 || start == inside.size()) {
            return new Page<>(page, "", "");
        }
        T before = inside.get(start - 1);
        return new Page<>(page, date.apply(before), time.apply(before));
    }

    private boolean isBefore(String date, String time) {
        if (!date.equals(until) || LAST_DATE.equals(until)) {
            return date.compareTo(until) <= 0;
        }
        String last = untilTime.isEmpty()
                ? LAST_TIME
                : untilTime + "9".repeat(Math.max(0, LAST_TIME.length() - untilTime.length()));
        return time.compareTo(last) <= 0;
    }

    /** Bars of one time stay together, since the key of a page is a time. */
    private static <T> boolean isSame(T one, T other, Function<T, String> date, Function<T, String> time) {
        return date.apply(one).equals(date.apply(other)) && time.apply(one).equals(time.apply(other));
    }
}
