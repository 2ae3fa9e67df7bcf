package io.mireu.model.order;

import io.mireu.model.Identifier;

/**
 * Names a trading account as we know it; never the account number at the broker.
 *
 * @param value at most 32 characters
 */
public record AccountId(String value) implements Identifier {

    public AccountId {
        Identifier.check(value, "account", 32);
    }

    /** The identifier of this text, with the rules of the constructor. */
    public static AccountId of(String value) {
        return new AccountId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
