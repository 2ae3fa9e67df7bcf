package io.mireu.volatility.domain;

import io.mireu.model.volatility.VolatilityPoint;
import java.time.Duration;
import java.util.List;

/**
 * The mean of the rows of the last minutes: those with a time in (t - length, t], the row at t included.
 *
 * <p>A minute without a row is left out of the mean and not invented. With fewer rows than half of the minutes there is no
 * mean: so it begins anew after each break between sessions.
 *
 * @param length of the window, whole minutes
 */
public record RollingMean(Duration length) {

    /** What reacts. */
    public static final RollingMean FIVE_MINUTES = new RollingMean(Duration.ofMinutes(5));
    /** What it is held against. */
    public static final RollingMean NINETY_MINUTES = new RollingMean(Duration.ofMinutes(90));

    public RollingMean {
        if (length.toMinutes() < 1) {
            throw new IllegalArgumentException("a window has at least a minute: " + length);
        }
    }

    /** The fewest rows that have a mean. */
    long fewest() {
        return (length.toMinutes() + 1) / 2;
    }

    /**
     * The mean at each row.
     *
     * @param points oldest first
     * @return decimals, NaN where there are too few rows
     */
    public double[] over(List<VolatilityPoint> points) {
        double[] means = new double[points.size()];
        int first = 0;
        for (int i = 0; i < means.length; i++) {
            while (!points.get(first).asOf().isAfter(points.get(i).asOf().minus(length))) {
                first++;
            }
            means[i] = i - first + 1 < fewest() ? Double.NaN : mean(points.subList(first, i + 1));
        }
        return means;
    }

    /** Summed anew for each row: a running sum would keep its rounding errors. */
    private static double mean(List<VolatilityPoint> rows) {
        double sum = 0;
        for (VolatilityPoint row : rows) {
            sum += row.twentyDeltaVolatility();
        }
        return sum / rows.size();
    }
}
