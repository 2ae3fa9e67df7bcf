package io.mireu.volatility.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * The axis of one panel, with round numbers as ticks.
 *
 * @param low value at the bottom
 * @param high value at the top
 * @param top pixels
 * @param bottom pixels
 * @param step between two ticks
 */
record ValueAxis(double low, double high, double top, double bottom, double step) {

    private static final double TICK_DISTANCE = 52;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /**
     * An axis on which all values have room.
     *
     * @param values NaN is left out
     * @param least the smallest range, so that a flat line is no mountain range
     */
    static ValueAxis of(DoubleStream values, double least, double top, double bottom) {
        var range = values.filter(Double::isFinite).summaryStatistics();
        double middle = (range.getMin() + range.getMax()) / 2;
        double half = Math.max(range.getMax() - range.getMin(), least) / 2 * 1.12;
        double step = roundStep(2 * half * TICK_DISTANCE / (bottom - top));
        return new ValueAxis(middle - half, middle + half, top, bottom, step);
    }

    private static double roundStep(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (double round : ROUND) {
            if (round * power >= atLeast) {
                return round * power;
            }
        }
        return 10 * power;
    }

    double y(double value) {
        return bottom - (value - low) / (high - low) * (bottom - top);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step); i * step <= high; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** As many decimals as the ticks need. */
    String label(double value) {
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
        boolean half = Math.abs(step * Math.pow(10, decimals) - Math.rint(step * Math.pow(10, decimals))) > 1e-6;
        return String.format(Locale.ROOT, "%,." + (half ? decimals + 1 : decimals) + "f", value);
    }
}
