package io.mireu.marketdata.application;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionMarket;
import java.time.Instant;
import java.util.List;

/** Books as the venue shows them when asked. Every method throws {@link io.mireu.support.TransientFault} when it does not. */
public interface SnapshotInquiry {

    /**
     * The books of contracts of one series, as far as the venue shows them; perhaps those of others of the series too.
     *
     * @param venueNow the venue's time now
     */
    List<Quote> books(List<DerivativeCode> ofSeries, SessionMarket market, Instant venueNow);
}
