package io.mireu.simulator.spot;

import java.time.LocalTime;

/** What the stock market does at a time of a trading day. */
public enum SpotHours {
    CLOSED,
    OPENING_AUCTION,
    OPEN,
    CLOSING_AUCTION;

    public static final LocalTime START = LocalTime.of(9, 0);
    public static final LocalTime END = LocalTime.of(15, 30);
    private static final LocalTime OPENING = LocalTime.of(8, 30);
    private static final LocalTime CLOSING = LocalTime.of(15, 20);

    static SpotHours at(LocalTime time) {
        if (time.isBefore(OPENING) || !time.isBefore(END)) {
            return CLOSED;
        }
        if (time.isBefore(START)) {
            return OPENING_AUCTION;
        }
        return time.isBefore(CLOSING) ? OPEN : CLOSING_AUCTION;
    }

    /** Whether orders are collected for one price. */
    public boolean isAuction() {
        return this == OPENING_AUCTION || this == CLOSING_AUCTION;
    }
}
