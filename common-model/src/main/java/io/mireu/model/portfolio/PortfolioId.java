package io.mireu.model.portfolio;

import io.mireu.model.Identifier;

/**
 * Names one portfolio.
 *
 * @param value at most 64 characters
 */
public record PortfolioId(String value) implements Identifier {

    public PortfolioId {
        Identifier.check(value, "portfolio id", 64);
    }

    /** The identifier of this text, with the rules of the constructor. */
    public static PortfolioId of(String value) {
        return new PortfolioId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
