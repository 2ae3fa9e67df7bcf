package io.mireu.marketdata.domain;

import java.util.Set;

/**
 * How subscriptions are spread.
 *
 * @param cap most channels
 * @param nearSeries of how many option series, by their end, the strikes nearest the money come first
 * @param nearStrikes how many strikes of each of them, calls and puts
 * @param margin an option stays until it is so many strikes beyond the last that would be taken
 * @param mostChanges most channels added and removed at once, but for what is held, in orders or of strategies
 * @param rules what is subscribed of futures and of what is held or of strategies, beside trades and books
 * @param greeks of how many options nearest the money the venue's sensitivities are followed by day
 * @param auctionOptions of how many options nearest the money the expected price is followed in auctions
 */
public record PlanRules(
        int cap,
        int nearSeries,
        int nearStrikes,
        int margin,
        int mostChanges,
        Set<Channel.Kind> rules,
        int greeks,
        int auctionOptions) {

    public PlanRules {
        rules = Set.copyOf(rules);
        if (cap < 0 || nearSeries < 0 || nearStrikes < 0 || margin < 0 || mostChanges < 1) {
            throw new IllegalArgumentException("a number of the subscription plan is too small");
        }
    }

    /** The same without a limit of changes: for a stream that begins. */
    public PlanRules atOnce() {
        return new PlanRules(cap, nearSeries, nearStrikes, margin, Integer.MAX_VALUE, rules, greeks, auctionOptions);
    }
}
