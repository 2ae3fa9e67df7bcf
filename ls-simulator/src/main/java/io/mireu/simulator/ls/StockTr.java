package io.mireu.simulator.ls;

import io.mireu.simulator.spot.SpotMarket;
import io.mireu.simulator.spot.Stock;

/** A TR about one stock. */
abstract class StockTr implements TrHandler {

    private final SpotMarket market;

    StockTr(SpotMarket market) {
        this.market = market;
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        return market.read(now -> now.stock(request.text("shcode"))
                .map(stock -> answer(request, now, stock))
                .orElseGet(Contracts::unknown));
    }

    /** The answer about a stock that is listed. */
    abstract TrAnswer answer(TrRequest request, SpotMarket market, Stock stock);
}
