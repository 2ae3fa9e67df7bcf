package io.mireu.ls.wire;

import java.util.regex.Pattern;

/** What a realtime TR is subscribed by, and how that key travels. */
enum RealtimeKeys {
    /** Short code of a future or option. */
    INSTRUMENT(""),
    /** Short code of a stock. */
    STOCK("[0-9A-Z]{6}"),
    /** Short code of a stock, or all of them. */
    STOCK_OR_ALL("[0-9A-Z]{6}"),
    /** Stock on both exchanges together. */
    UNIFIED("[0-9A-Z]{6}"),
    /** Stock on both exchanges together, or all of them. */
    UNIFIED_OR_ALL("[0-9A-Z]{6}"),
    /** Stock on NXT. */
    NXT("[0-9A-Z]{6}"),
    /** Stock on NXT, or all of them. */
    NXT_OR_ALL("[0-9A-Z]{6}"),
    /** Index (upcode). */
    INDEX("[0-9]{3}"),
    /** Session, kind and underlying of investor flows, for example DFK2I. */
    INVESTOR("[DNU][FCPS][0-9A-Z]{3}"),
    /** All markets at once; the only key. */
    ALL_MARKETS(""),
    /** The account of the token; the only key. */
    ACCOUNT("");

    /** What stands for all issues where that is offered. */
    static final String ALL = "*";

    private final Pattern pattern;

    RealtimeKeys(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /**
     * The key as it travels.
     *
     * @throws IllegalArgumentException when the venue has no such key
     */
    String onWire(String wanted) {
        return switch (this) {
            case INSTRUMENT -> ShortCode.of(wanted).value();
            case STOCK, INDEX, INVESTOR -> checked(wanted);
            case STOCK_OR_ALL -> wanted.equals(ALL) ? "000000" : checked(wanted);
            case UNIFIED -> padded("U", wanted);
            case UNIFIED_OR_ALL -> wanted.equals(ALL) ? "0000000000" : padded("U", wanted);
            case NXT -> padded("N", wanted);
            case NXT_OR_ALL -> wanted.equals(ALL) ? "0000000000" : padded("N", wanted);
            case ALL_MARKETS -> "0";
            case ACCOUNT -> "";
        };
    }

    private String padded(String exchange, String wanted) {
        return wanted.startsWith(exchange) && wanted.length() == 10 ? wanted : exchange + checked(wanted) + "   ";
    }

    private String checked(String wanted) {
        if (!pattern.matcher(wanted).matches()) {
            throw new IllegalArgumentException("not a key of such data: '" + wanted + "'");
        }
        return wanted;
    }
}
