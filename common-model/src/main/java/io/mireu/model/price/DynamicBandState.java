package io.mireu.model.price;

/** Whether a contract has a dynamic band now. */
public enum DynamicBandState {
    /** The contract never has one. */
    NOT_APPLICABLE,
    ON,
    OFF,
    /** Taken away for the time being by the venue. */
    LIFTED
}
