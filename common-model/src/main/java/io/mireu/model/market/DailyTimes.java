package io.mireu.model.market;

import io.mireu.model.rule.KrxRules;
import java.time.Duration;
import java.time.LocalTime;

/**
 * The times of day of a regular session.
 *
 * @param auction orders for the opening price are taken from here
 * @param open continuous trading begins
 * @param closingAuction continuous trading ends
 * @param close the session ends
 */
record DailyTimes(LocalTime auction, LocalTime open, LocalTime closingAuction, LocalTime close) {

    DailyTimes {
        if (!auction.isBefore(open) || !closingAuction.isBefore(close)) {
            throw new IllegalArgumentException(
                    "session times out of order: " + auction + ", " + open + ", " + closingAuction + ", " + close);
        }
    }

    static DailyTimes day(KrxRules rules) {
        return of(rules, "session.day", "session.day");
    }

    /** Of a series on its last trading day. */
    static DailyTimes expiring(KrxRules rules) {
        return of(rules, "session.day", "session.expiring");
    }

    static DailyTimes night(KrxRules rules) {
        return of(rules, "session.night", "session.night");
    }

    private static DailyTimes of(KrxRules rules, String opening, String closing) {
        return new DailyTimes(
                rules.time(opening + ".auction"),
                rules.time(opening + ".open"),
                rules.time(closing + ".closingAuction"),
                rules.time(closing + ".close"));
    }

    /** How long the opening auction is. */
    Duration auctionLength() {
        return Duration.between(auction, open);
    }
}
