package io.mireu.volatility.domain;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Rates by days to settlement: linear between two of them, and beyond the first and the last as flat as those.
 *
 * @param byDays continuous, decimals a year
 */
public record RateCurve(NavigableMap<Double, Double> byDays) {

    private static final double DAYS_PER_YEAR = 365;

    /** Copies it, and refuses an empty one, days before now and what is no rate. */
    public RateCurve {
        byDays = new TreeMap<>(byDays);
        if (byDays.isEmpty() || byDays.firstKey() < 0) {
            throw new IllegalArgumentException("a curve of rates has days from now on: " + byDays);
        }
        byDays.values().forEach(RateCurve::check);
    }

    /** Of whole days. */
    public static RateCurve of(Map<Integer, Double> byDays) {
        NavigableMap<Double, Double> sorted = new TreeMap<>();
        byDays.forEach((days, rate) -> sorted.put(days.doubleValue(), rate));
        return new RateCurve(sorted);
    }

    /**
     * Checks a rate.
     *
     * @return the same
     * @throws IllegalArgumentException when it is no decimal a year, but percent for example
     */
    public static double check(double rate) {
        if (!(rate >= -0.1 && rate <= 1)) {
            throw new IllegalArgumentException("not a rate as a decimal a year: " + rate);
        }
        return rate;
    }

    /** The rate of so many years, ACT/365. */
    public double at(double years) {
        double days = years * DAYS_PER_YEAR;
        Map.Entry<Double, Double> before = byDays.floorEntry(days);
        Map.Entry<Double, Double> after = byDays.ceilingEntry(days);
        if (before == null || after == null) {
            return (before == null ? byDays.firstEntry() : before).getValue();
        }
        double width = after.getKey() - before.getKey();
        double weight = width == 0 ? 0 : (days - before.getKey()) / width;
        return before.getValue() + weight * (after.getValue() - before.getValue());
    }
}
