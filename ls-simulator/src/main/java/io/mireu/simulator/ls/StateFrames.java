package io.mireu.simulator.ls;

import io.mireu.simulator.matching.AuctionPrice;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import org.springframework.stereotype.Component;

/**
 * What a contract or a market is in: expected prices of auctions (YF9, YOC, DYC), the prices that orders may have (FD0,
 * OD0, DD0), the limits of the step in force (FX9, OX0, DX0) and the state of the market (JIF).
 */
@Component
class StateFrames {

    private final FrameWriter writer;

    StateFrames(FrameWriter writer) {
        this.writer = writer;
    }

    String indicative(VenueMarket market, ContractMarket contract, AuctionPrice price) {
        FrameCodes codes = FrameCodes.of(market, contract);
        WireBlock body = writer.body(codes.indicative())
                .text("ychetime", KoreanTime.SECONDS.format(market.time()))
                .cents("yeprice", price.priceCents())
                .whole("expct_ccls_q", price.quantity())
                .text(codes.code(), contract.code().value());
        PriceChange.of(contract, price.priceCents()).put(body, "jnilysign", "jnilchange", "jnilydrate");
        return writer.frame(codes.indicative(), contract.code().value(), body);
    }

    String band(VenueMarket market, ContractMarket contract) {
        FrameCodes codes = FrameCodes.of(market, contract);
        WireBlock body = writer.body(codes.band())
                .text("dy_gubun", contract.isBandOn() ? "1" : "2")
                .cents("dy_uplmtprice", contract.bandUpperCents())
                .cents("dy_dnlmtprice", contract.bandLowerCents())
                .text(codes.limitCode(), contract.code().value());
        return writer.frame(codes.band(), contract.code().value(), body);
    }

    String limits(VenueMarket market, ContractMarket contract) {
        FrameCodes codes = FrameCodes.of(market, contract);
        String step = "0" + contract.limitStep();
        WireBlock body = writer.body(codes.limits())
                .text("upstep", step)
                .text("dnstep", step)
                .cents("uplmtprice", contract.limits().upperCents())
                .cents("dnlmtprice", contract.limits().lowerCents())
                .text(codes.limitCode(), contract.code().value());
        return writer.frame(codes.limits(), contract.code().value(), body);
    }

    /**
     * The state of a market.
     *
     * @param kind LS's jangubun
     * @param status LS's jstatus
     */
    String status(String kind, String status) {
        WireBlock body = writer.body("JIF").text("jangubun", kind).text("jstatus", status);
        return writer.frame("JIF", "0", body);
    }
}
