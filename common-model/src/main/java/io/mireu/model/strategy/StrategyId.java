package io.mireu.model.strategy;

import io.mireu.model.Identifier;

/**
 * Names one running definition of a strategy.
 *
 * @param value at most 64 characters
 */
public record StrategyId(String value) implements Identifier {

    public StrategyId {
        Identifier.check(value, "strategy id", 64);
    }

    /** The identifier of this text, with the rules of the constructor. */
    public static StrategyId of(String value) {
        return new StrategyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
