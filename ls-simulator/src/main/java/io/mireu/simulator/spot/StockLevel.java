package io.mireu.simulator.spot;

/**
 * One of the ten levels of a stock.
 *
 * @param offer price of the offers, KRW
 * @param bid price of the bids, KRW
 * @param offered shares offered at KRX
 * @param wanted shares wanted at KRX
 * @param offeredNxt shares offered at NXT
 * @param wantedNxt shares wanted at NXT
 */
public record StockLevel(long offer, long bid, long offered, long wanted, long offeredNxt, long wantedNxt) {}
