package io.mireu.simulator.matching;

/** What becomes of the part of an order that does not trade at once. */
public enum TimeCondition {
    DAY,
    IMMEDIATE,
    ALL_OR_NOTHING
}
