package io.mireu.model.instrument;

import java.math.BigDecimal;

/** The products that Mireu trades, with what their contracts are worth. */
public enum Product {
    KOSPI200("01", 250_000, "0.05"),
    MINI_KOSPI200("05", 50_000, "0.02");

    private final String code;
    private final long multiplierKrw;
    private final TickSize futureTick;

    Product(String code, long multiplierKrw, String futureTick) {
        this.code = code;
        this.multiplierKrw = multiplierKrw;
        this.futureTick = new TickSize(new BigDecimal(futureTick));
    }

    /** The product of characters 2 and 3 of a short code. */
    public static Product ofCode(String code) {
        for (Product product : values()) {
            if (product.code.equals(code)) {
                return product;
            }
        }
        throw new IllegalArgumentException("unknown product at position 2: " + code);
    }

    /** Characters 2 and 3 of the short codes. */
    public String code() {
        return code;
    }

    /** KRW for one index point of one contract. */
    public long multiplierKrw() {
        return multiplierKrw;
    }

    /** The multiplier as an exact number, KRW for one index point of one contract. */
    public BigDecimal multiplier() {
        return BigDecimal.valueOf(multiplierKrw);
    }

    /** The price step of this product's futures. */
    public TickSize futureTick() {
        return futureTick;
    }
}
