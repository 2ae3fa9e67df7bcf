package io.mireu.ls.wire;

/** Request of an order TR. */
public sealed interface OrderBlock permits CFOAT00100.InBlock1, CFOAT00200.InBlock1, CFOAT00300.InBlock1 {
    /** Short code or ISIN of the instrument. */
    String fnoIsuNo();

    /** Refuses what no venue would take. */
    static void check(String code, long quantity) {
        ShortCode.of(code);
        if (quantity < 1) {
            throw new IllegalArgumentException("an order needs at least one contract, not " + quantity);
        }
    }
}
