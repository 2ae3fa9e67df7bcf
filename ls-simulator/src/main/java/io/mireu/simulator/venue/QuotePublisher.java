package io.mireu.simulator.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.SimulatorSettings;
import java.time.Duration;
import java.util.List;

/** Tells of books and bands that look different, not more often than the settings allow. */
final class QuotePublisher {

    private final SimulatorSettings.Market settings;
    private final List<VenueListener> listeners;

    QuotePublisher(SimulatorSettings.Market settings, List<VenueListener> listeners) {
        this.settings = settings;
        this.listeners = listeners;
    }

    /** Tells of everything that is due. */
    void publish(VenueMarket market) {
        market.contracts().forEach(contract -> publish(market, contract));
    }

    private void publish(VenueMarket market, ContractMarket contract) {
        if (!contract.isQuoteDue(market.time(), interval(contract))) {
            return;
        }
        if (contract.takeBandChanged()) {
            listeners.forEach(listener -> listener.bandChanged(market, contract));
        }
        if (contract.takeChanged()) {
            contract.quotePublished(market.time());
            listeners.forEach(listener -> listener.quoted(market, contract));
        }
    }

    private Duration interval(ContractMarket contract) {
        return contract.instrument() instanceof Instrument.Future
                ? settings.futureQuoteInterval()
                : settings.optionQuoteInterval();
    }
}
