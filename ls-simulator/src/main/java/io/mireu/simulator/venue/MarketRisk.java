package io.mireu.simulator.venue;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import io.mireu.model.price.MarginRates;
import io.mireu.simulator.MarginSettings;
import io.mireu.simulator.account.MarginMarket;
import io.mireu.simulator.account.MarginScenarios;
import io.mireu.simulator.account.RiskArray;
import io.mireu.simulator.feed.TheoreticalPrices;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The risk of every contract on one trading day, from the prices of the close before, as the exchange computes it. */
public final class MarketRisk implements MarginMarket {

    private static final double SMALL_MOVE = 0.001;

    private final VenueMarket market;
    private final MarginSettings settings;
    private final Map<DerivativeCode, RiskArray> risks = new HashMap<>();

    MarketRisk(VenueMarket market, MarginSettings settings) {
        this.market = market;
        this.settings = settings;
    }

    boolean isOf(VenueMarket other) {
        return market == other;
    }

    @Override
    public Optional<RiskArray> risk(DerivativeCode code) {
        RiskArray known = risks.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<RiskArray> computed = market.find(code).map(contract -> compute(contract.instrument()));
        computed.ifPresent(risk -> risks.put(code, risk));
        return computed;
    }

    private RiskArray compute(Instrument.Derivative instrument) {
        MarginRates rates = MarginScenarios.rates(settings, instrument.code().product());
        double multiplier = instrument.code().product().multiplierKrw();
        double base = worth(instrument, 1, 1);
        double up = worth(instrument, 1 + SMALL_MOVE, 1);
        double down = worth(instrument, 1 - SMALL_MOVE, 1);
        double points = market.basePrices().index() * 2 * SMALL_MOVE;
        double minimum = instrument instanceof Instrument.Option option
                ? market.basePrices().forward(option.lastTradingDay())
                        * multiplier
                        * rates.shortOptionMinimum().doubleValue()
                : 0;
        return new RiskArray(
                instrument.code().product().underlying(),
                MarginScenarios.of(settings, rates).stream()
                        .map(move -> (worth(instrument, move.indexFactor(), move.volatilityFactor()) - base)
                                * multiplier
                                * move.cover())
                        .toList(),
                (up - down) / points * multiplier / Product.KOSPI200.multiplierKrw(),
                minimum);
    }

    /** Theoretical price after a move from the base prices, points. */
    private double worth(Instrument.Derivative instrument, double indexFactor, double volatilityFactor) {
        TheoreticalPrices base = market.basePrices();
        return new TheoreticalPrices(
                        base.index() * indexFactor, base.surface().scaled(volatilityFactor), base.time(), base.rate())
                .price(instrument);
    }

    @Override
    public OptionalLong lastCents(DerivativeCode code) {
        return market.find(code)
                .map(contract -> OptionalLong.of(contract.lastCents()))
                .orElse(OptionalLong.empty());
    }

    @Override
    public OptionalLong upperCents(DerivativeCode code) {
        return market.find(code)
                .map(contract -> OptionalLong.of(contract.limits().upperCents()))
                .orElse(OptionalLong.empty());
    }
}
