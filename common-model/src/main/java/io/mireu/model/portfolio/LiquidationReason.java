package io.mireu.model.portfolio;

/** Why a portfolio is liquidated. */
public enum LiquidationReason {
    PROFIT_TARGET,
    HOLDING_TIME,
    LOSS_LIMIT,
    MANUAL,
    ENTRY_INCOMPLETE
}
