package io.mireu.marketdata.application;

import io.mireu.model.event.MarketEvent;

/** Where what the venue said is published. */
public interface MarketEvents {

    /** Hands over an event; a failure is counted and reported, never thrown. */
    void publish(MarketEvent event);
}
