package io.mireu.simulator.account;

import io.mireu.model.instrument.Product;
import io.mireu.model.price.MarginRates;
import io.mireu.model.rule.KrxRules;
import io.mireu.simulator.MarginSettings;
import java.util.ArrayList;
import java.util.List;

/** The moves that an account must survive: the index up and down in steps, with volatility up and down, and far beyond. */
public final class MarginScenarios {

    private MarginScenarios() {}

    /**
     * One move.
     *
     * @param indexFactor index after the move over index before
     * @param volatilityFactor volatility after the move over volatility before
     * @param cover part of the loss that must be covered
     */
    public record Scenario(double indexFactor, double volatilityFactor, double cover) {}

    /** The rates of a product, where the settings do not say otherwise. */
    public static MarginRates rates(MarginSettings settings, Product product) {
        MarginRates exchange = MarginRates.of(KrxRules.current(), product);
        return settings.initialRate() == null
                ? exchange
                : new MarginRates(
                        settings.initialRate(),
                        exchange.initialToMaintenance(),
                        exchange.shortOptionMinimum().min(settings.initialRate()));
    }

    /** All moves within the maintenance rate, and one extreme move each way. */
    public static List<Scenario> of(MarginSettings settings, MarginRates rates) {
        double rate =
                rates.initial().doubleValue() / rates.initialToMaintenance().doubleValue();
        List<Scenario> scenarios = new ArrayList<>();
        for (int step = -settings.shocksEachWay(); step <= settings.shocksEachWay(); step++) {
            double index = 1 + rate * step / settings.shocksEachWay();
            for (int volatility = -1; volatility <= 1; volatility++) {
                scenarios.add(new Scenario(index, 1 + volatility * settings.volatilityShock(), 1));
            }
        }
        double extreme = Math.min(0.9, rate * settings.extremeFactor());
        scenarios.add(new Scenario(1 + extreme, 1, settings.extremeCover()));
        scenarios.add(new Scenario(1 - extreme, 1, settings.extremeCover()));
        return List.copyOf(scenarios);
    }
}
