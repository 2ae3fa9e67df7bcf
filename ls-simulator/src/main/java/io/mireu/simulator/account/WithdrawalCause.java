package io.mireu.simulator.account;

/** Why a quantity left an order without trading. */
public enum WithdrawalCause {
    MODIFIED,
    CANCELLED,
    NOT_IMMEDIATE,
    DAY_ENDED
}
