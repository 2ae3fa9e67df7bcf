package io.mireu.model.strategy;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.IntentId;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A decision to enter, with the numbers that led to it.
 *
 * @param strategy which definition
 * @param kind which FlexSwitch strategy
 * @param instrument what it trades
 * @param minimum lowest trade price of the window, index points
 * @param maximum highest trade price of the window, index points
 * @param lower inner or outer edge of the trigger band from below, index points
 * @param upper the band's edge from above, index points
 * @param bid best bid, index points
 * @param offer best offer, index points
 * @param intent the intent that followed
 * @param decidedAt the market's time
 */
public record StrategyDecision(
        StrategyId strategy,
        StrategyKind kind,
        DerivativeCode instrument,
        BigDecimal minimum,
        BigDecimal maximum,
        BigDecimal lower,
        BigDecimal upper,
        BigDecimal bid,
        BigDecimal offer,
        IntentId intent,
        Instant decidedAt) {}
