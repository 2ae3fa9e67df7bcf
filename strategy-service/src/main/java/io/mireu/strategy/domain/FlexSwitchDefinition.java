package io.mireu.strategy.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.strategy.StrategyId;
import io.mireu.model.strategy.StrategyKind;

/**
 * A FlexSwitch strategy as somebody started it.
 *
 * @param kind which edge it watches and which side it enters on
 * @param instrument what it watches and trades
 * @param account who trades
 * @param parameters its numbers
 */
public record FlexSwitchDefinition(
        StrategyKind kind, DerivativeCode instrument, AccountId account, FlexSwitchParameters parameters) {

    /** One kind runs once on one instrument of one account, so these three name it, through every restart. */
    public StrategyId id() {
        return StrategyId.of(kind.wireName() + "-" + instrument + "-" + account);
    }
}
