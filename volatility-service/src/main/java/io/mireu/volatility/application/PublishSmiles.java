package io.mireu.volatility.application;

/** Publishes the smile of every series that has one. */
public final class PublishSmiles {

    private final WatchedMarket market;
    private final ValueChain valueChain;
    private final VolatilityPublisher publisher;

    public PublishSmiles(WatchedMarket market, ValueChain valueChain, VolatilityPublisher publisher) {
        this.market = market;
        this.valueChain = valueChain;
        this.publisher = publisher;
    }

    /** One pass over all series. */
    public void handle() {
        market.series().forEach(series -> valueChain.smile(series).ifPresent(publisher::publish));
    }
}
