package io.mireu.simulator.ls;

import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.matching.AuctionPrice;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueListener;
import io.mireu.simulator.venue.VenueMarket;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Sends what happens in the market to who asked for it. */
@Component
class MarketFeed implements VenueListener {

    private final RealtimeHub hub;
    private final TradeFrames trades;
    private final BookFrames books;
    private final StateFrames states;

    MarketFeed(RealtimeHub hub, TradeFrames trades, BookFrames books, StateFrames states, Venue venue) {
        this.hub = hub;
        this.trades = trades;
        this.books = books;
        this.states = states;
        venue.listen(this);
    }

    @Override
    public void traded(VenueMarket market, ContractMarket contract, TradePrint print) {
        publish(FrameCodes.of(market, contract).trade(), contract, () -> trades.of(market, contract, print));
    }

    @Override
    public void quoted(VenueMarket market, ContractMarket contract) {
        quoted(market, contract, market.time());
    }

    @Override
    public void quoted(VenueMarket market, ContractMarket contract, LocalDateTime time) {
        publish(FrameCodes.of(market, contract).book(), contract, () -> books.of(market, contract, time));
    }

    @Override
    public void indicative(VenueMarket market, ContractMarket contract, AuctionPrice price) {
        publish(
                FrameCodes.of(market, contract).indicative(),
                contract,
                () -> states.indicative(market, contract, price));
    }

    @Override
    public void bandChanged(VenueMarket market, ContractMarket contract) {
        publish(FrameCodes.of(market, contract).band(), contract, () -> states.band(market, contract));
    }

    @Override
    public void limitsWidened(VenueMarket market, ContractMarket contract) {
        publish(FrameCodes.of(market, contract).limits(), contract, () -> states.limits(market, contract));
    }

    @Override
    public void statusChanged(String kind, String status) {
        hub.publish(RealtimeHub.topic("JIF", "0"), () -> states.status(kind, status));
    }

    private void publish(String code, ContractMarket contract, Supplier<String> frame) {
        hub.publish(RealtimeHub.topic(code, contract.code().value()), frame);
    }
}
