package io.mireu.simulator.account;

import java.util.List;

/**
 * What one bought contract would gain in each scenario, as the exchange computes it once a day.
 *
 * @param underlying the index whose contracts are weighed together
 * @param gainsKrw gain in each scenario, negative for a loss; KRW
 * @param delta in KOSPI 200 futures, between -1 and 1
 * @param shortMinimumKrw least initial margin of a sold contract, 0 for a future; KRW
 */
public record RiskArray(String underlying, List<Double> gainsKrw, double delta, double shortMinimumKrw) {

    public RiskArray {
        gainsKrw = List.copyOf(gainsKrw);
    }
}
