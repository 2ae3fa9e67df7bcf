package io.mireu.model.instrument;

/** The kind of contract that the first character of a short code names, in the old and the new scheme. */
public enum ContractType {
    FUTURE('1', 'A'),
    CALL('2', 'B'),
    PUT('3', 'C'),
    SPREAD('4', 'D');

    private final char oldSymbol;
    private final char newSymbol;

    ContractType(char oldSymbol, char newSymbol) {
        this.oldSymbol = oldSymbol;
        this.newSymbol = newSymbol;
    }

    /** The type of a first character, in either scheme. */
    public static ContractType ofSymbol(char symbol) {
        for (ContractType type : values()) {
            if (type.oldSymbol == symbol || type.newSymbol == symbol) {
                return type;
            }
        }
        throw new IllegalArgumentException("unknown contract type at position 1: " + symbol);
    }

    /** The first character of contracts that expire from 2026. */
    public char symbol() {
        return newSymbol;
    }

    /** The first character in the scheme of contracts that expired by 2025, or in that of those after. */
    char symbol(boolean oldScheme) {
        return oldScheme ? oldSymbol : newSymbol;
    }

    /** Whether this is a call or a put. */
    public boolean isOption() {
        return this == CALL || this == PUT;
    }
}
