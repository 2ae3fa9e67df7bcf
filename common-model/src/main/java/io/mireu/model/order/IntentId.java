package io.mireu.model.order;

import io.mireu.model.Identifier;

/**
 * Names one order intent; the same intent always carries the same id, however often it is delivered.
 *
 * @param value at most 64 characters
 */
public record IntentId(String value) implements Identifier {

    public IntentId {
        Identifier.check(value, "intent id", 64);
    }

    /** The identifier of this text, with the rules of the constructor. */
    public static IntentId of(String value) {
        return new IntentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
