package io.mireu.model.order;

import io.mireu.model.Identifier;

/**
 * Names one order of ours: the intent's id and the leg's number.
 *
 * @param value at most 80 characters
 */
public record OrderId(String value) implements Identifier {

    public OrderId {
        Identifier.check(value, "order id", 80);
    }

    /** The identifier of this text, with the rules of the constructor. */
    public static OrderId of(String value) {
        return new OrderId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
