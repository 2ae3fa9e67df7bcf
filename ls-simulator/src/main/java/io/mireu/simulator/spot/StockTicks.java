package io.mireu.simulator.spot;

/** The allowed prices of stocks, KRW: a table that holds for both markets, and one step for funds. */
final class StockTicks {

    private static final long[] FROM = {500_000, 200_000, 50_000, 20_000, 5_000, 2_000, 0};
    private static final long[] STEP = {1_000, 500, 100, 50, 10, 5, 1};
    private static final long FUND_STEP = 5;

    private StockTicks() {}

    static long step(StockIssue issue, long price) {
        if (issue.fund()) {
            return FUND_STEP;
        }
        int i = 0;
        while (price < FROM[i]) {
            i++;
        }
        return STEP[i];
    }

    /** The allowed price at or below. */
    static long floor(StockIssue issue, double price) {
        long step = step(issue, (long) price);
        return (long) Math.floor(price / step) * step;
    }
}
