package io.mireu.marketdata.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.ListingStatus;

/**
 * An instrument with how it stands.
 *
 * @param instrument as the venue describes it
 * @param listing whether it can be traded, and why not
 */
public record ListedInstrument(Instrument.Derivative instrument, ListingStatus listing) {

    /** Its short code. */
    public DerivativeCode code() {
        return instrument.code();
    }

    /** The same instrument, standing otherwise. */
    public ListedInstrument as(ListingStatus other) {
        return new ListedInstrument(instrument, other);
    }

    /** Whether its last trading day is over, or the venue lists it no more. */
    public boolean isExpired() {
        return listing.state() == ListingStatus.State.EXPIRED;
    }
}
