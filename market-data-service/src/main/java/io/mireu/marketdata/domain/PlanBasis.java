package io.mireu.marketdata.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.SessionMarket;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What subscriptions are planned from.
 *
 * @param master what is listed
 * @param tradeDate what ended before it is left out
 * @param market whose channels are subscribed
 * @param auction whether an auction goes on
 * @param held what is held or in working orders
 * @param ofStrategies what running strategies trade
 * @param spots stocks and indices
 * @param money the price around which options are chosen, index points, by the name of the underlying
 */
public record PlanBasis(
        InstrumentMaster master,
        LocalDate tradeDate,
        SessionMarket market,
        boolean auction,
        Set<DerivativeCode> held,
        Set<DerivativeCode> ofStrategies,
        List<InstrumentCode> spots,
        Map<String, BigDecimal> money) {

    public PlanBasis {
        held = Set.copyOf(held);
        ofStrategies = Set.copyOf(ofStrategies);
        spots = List.copyOf(spots);
        money = Map.copyOf(money);
    }
}
