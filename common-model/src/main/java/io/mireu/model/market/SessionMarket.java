package io.mireu.model.market;

import java.util.Locale;

/** The two markets of KRX derivatives, each with sessions of its own. */
public enum SessionMarket {
    DAY,
    NIGHT;

    /** What the market is called on topics. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
