package io.mireu.marketdata.application;

import io.mireu.model.market.FeedGap;

/** Where it is told what of the market was missed, or may have been; unlike an alert, each is told. */
public interface Gaps {

    /** Hands over a gap; that it could not be published is told, never thrown, and it is kept. */
    void report(FeedGap gap);

    /** Hands over again what could not be published. */
    void reportRefused();
}
