package io.mireu.simulator.ls;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Instrument;
import io.mireu.pricing.Black76Greeks;
import io.mireu.pricing.ImpliedVolatilitySolver;
import io.mireu.pricing.PutCall;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.feed.TheoreticalPrices;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import org.springframework.stereotype.Component;

/** Sensitivities of options: OMG. Its volatilities are solved from the prices that it names, in percent. */
@Component
class GreeksFrames {

    static final String CODE = "OMG";

    private final FrameWriter writer;

    GreeksFrames(FrameWriter writer) {
        this.writer = writer;
    }

    String of(VenueMarket market, ContractMarket contract, Instrument.Option option) {
        TheoreticalPrices prices = market.prices();
        Black76Greeks greeks = prices.greeks(option);
        WireBlock body = writer.body(CODE)
                .text("chetime", KoreanTime.SECONDS.format(market.time()))
                .exact("actprice", option.strike())
                .decimal("k200jisu", prices.index())
                .cents("fut200jisu", market.front().lastCents())
                .cents("price", contract.lastCents())
                .decimal(
                        "capimpv",
                        prices.expiry(option.lastTradingDay()).volatility(prices.forward(option.lastTradingDay()))
                                * 100)
                .decimal("theoryprice", greeks.price())
                .decimal("impv", solved(prices, option, contract.lastCents()))
                .decimal("bimpv", solved(prices, option, contract.limits().previousCloseCents()))
                .decimal(
                        "offerimpv",
                        solved(prices, option, contract.depth().offer(1).priceCents()))
                .decimal(
                        "bidimpv",
                        solved(prices, option, contract.depth().bid(1).priceCents()))
                .text("optcode", contract.code().value());
        QuoteFacts.putGreeks(body, greeks);
        return writer.frame(CODE, contract.code().value(), body);
    }

    /** Volatility of a price, percent; 0 where the price has none. */
    private static double solved(TheoreticalPrices prices, Instrument.Option option, long cents) {
        double years = prices.years(option.lastTradingDay());
        return ImpliedVolatilitySolver.solveOrNaN(
                        option.code().type() == ContractType.CALL ? PutCall.CALL : PutCall.PUT,
                        Points.toDouble(cents),
                        prices.forward(option.lastTradingDay()),
                        option.strike().doubleValue(),
                        years,
                        prices.rate())
                * 100;
    }
}
