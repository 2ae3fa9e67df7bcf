package io.mireu.standalone;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.pricing.Black76;
import io.mireu.pricing.ImpliedVolatilitySolver;
import io.mireu.pricing.PutCall;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.feed.ExpiryPrices;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import io.mireu.volatility.domain.ForwardQuote;
import io.mireu.volatility.domain.KnownForward;
import java.util.Objects;

/**
 * An option with its volatility as we have it, and as the venue's own surface has it.
 *
 * @param option ours, with a volatility
 * @param volatility the true one, decimal a year
 * @param value the true one, on the venue's own forward, points
 * @param depth the venue's book
 * @param lowestForward bid of the future that gave our forward, points; our forward when options did
 * @param highestForward its offer
 */
record TrueOption(
        OptionGreeks option,
        double volatility,
        double value,
        BookDepth depth,
        double lowestForward,
        double highestForward) {

    private static final double CENTS_PER_POINT = 100;

    static TrueOption of(OptionGreeks option, ForwardQuote forward, VenueMarket market) {
        ContractMarket contract = market.find(option.option()).orElseThrow();
        ExpiryPrices truth = market.prices().expiry(contract.instrument().lastTradingDay());
        double strike = option.strike().doubleValue();
        double value = option.option().type() == ContractType.CALL ? truth.call(strike) : truth.put(strike);
        double ours = Objects.requireNonNull(option.forward()).doubleValue();
        BookDepth future = forward instanceof KnownForward(var code, var _) && code != null
                ? market.find(code).orElseThrow().depth()
                : null;
        return new TrueOption(
                option,
                truth.volatility(strike),
                value,
                contract.depth(),
                future == null ? ours : future.bid(1).priceCents() / CENTS_PER_POINT,
                future == null ? ours : future.offer(1).priceCents() / CENTS_PER_POINT);
    }

    /** How far ours is from the true one, decimal a year. */
    double error() {
        return Math.abs(Objects.requireNonNull(option.volatility()) - volatility);
    }

    /** One option a strike, as in smiles: at the money it is the call. */
    boolean isOutOfTheMoney() {
        return type() == PutCall.CALL ? strike() >= forward() : strike() < forward();
    }

    /** Whether bid and offer hold the true value: else the venue has not quoted since the market moved. */
    boolean isQuotedTruly() {
        return isTwoSided() && isQuoted(value);
    }

    /** Whether bid and offer, on a forward between the future's bid and offer, hold the true volatility. */
    boolean isWithinQuotes() {
        boolean isCall = type() == PutCall.CALL;
        return isTwoSided()
                && value(isCall ? lowestForward : highestForward)
                        <= depth.offer(1).priceCents() / CENTS_PER_POINT
                && value(isCall ? highestForward : lowestForward)
                        >= depth.bid(1).priceCents() / CENTS_PER_POINT;
    }

    /** What the true volatility is worth on a forward, points. */
    private double value(double forward) {
        return Black76.price(type(), forward, strike(), option.yearsToExpiry(), rate(), volatility);
    }

    private boolean isQuoted(double points) {
        double cents = CENTS_PER_POINT * points;
        return cents >= depth.bid(1).priceCents() && cents <= depth.offer(1).priceCents();
    }

    /** What bid and offer of the option and of the future leave open on each side, decimal a year; NaN without them. */
    double halfSpread() {
        if (!isTwoSided()) {
            return Double.NaN;
        }
        double bid = depth.bid(1).priceCents() / CENTS_PER_POINT;
        double offer = depth.offer(1).priceCents() / CENTS_PER_POINT;
        double ofOption = solved(offer, forward()) - solved(bid, forward());
        double mid = (bid + offer) / 2;
        double ofFuture = Math.abs(solved(mid, highestForward) - solved(mid, lowestForward));
        return (ofOption + ofFuture) / 2;
    }

    private double solved(double price, double forward) {
        return ImpliedVolatilitySolver.solveOrNaN(type(), price, forward, strike(), option.yearsToExpiry(), rate());
    }

    private boolean isTwoSided() {
        return !depth.bids().isEmpty() && !depth.offers().isEmpty();
    }

    private PutCall type() {
        return option.option().type() == ContractType.CALL ? PutCall.CALL : PutCall.PUT;
    }

    private double forward() {
        return Objects.requireNonNull(option.forward()).doubleValue();
    }

    private double strike() {
        return option.strike().doubleValue();
    }

    private double rate() {
        return Objects.requireNonNull(option.rate());
    }
}
