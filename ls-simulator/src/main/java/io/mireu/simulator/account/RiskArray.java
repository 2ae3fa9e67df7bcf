package io.mireu.simulator.account;

import java.util.List;

/** What one bought contract would gain in each scenario, as the exchange computes it once a day. */
public final class RiskArray {

    private final String underlying;
    private final double[] gainsKrw;
    private final double delta;
    private final double shortMinimumKrw;

    /**
     * The risk of a contract.
     *
     * @param underlying the index whose contracts are weighed together
     * @param gainsKrw gain in each scenario, negative for a loss; KRW
     * @param delta in KOSPI 200 futures, between -1 and 1
     * @param shortMinimumKrw least initial margin of a sold contract, 0 for a future; KRW
     */
    public RiskArray(String underlying, List<Double> gainsKrw, double delta, double shortMinimumKrw) {
        this.underlying = underlying;
        this.gainsKrw = gainsKrw.stream().mapToDouble(Double::doubleValue).toArray();
        this.delta = delta;
        this.shortMinimumKrw = shortMinimumKrw;
    }

    /** The index whose contracts are weighed together. */
    public String underlying() {
        return underlying;
    }

    /** How many scenarios there are. */
    public int scenarios() {
        return gainsKrw.length;
    }

    /** The gain in a scenario, KRW. */
    public double gainKrw(int scenario) {
        return gainsKrw[scenario];
    }

    /** In KOSPI 200 futures, between -1 and 1. */
    public double delta() {
        return delta;
    }

    /** Least initial margin of a sold contract, KRW. */
    public double shortMinimumKrw() {
        return shortMinimumKrw;
    }
}
