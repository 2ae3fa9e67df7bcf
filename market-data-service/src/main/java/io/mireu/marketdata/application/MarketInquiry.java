package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.ClockReading;
import io.mireu.marketdata.domain.ContractFacts;
import io.mireu.model.instrument.DerivativeCode;

/** What the venue answers when asked. Every method throws {@link io.mireu.support.TransientFault} when it does not. */
public interface MarketInquiry {

    /** The venue's clock. */
    ClockReading readClock();

    /** The quote page of one contract. */
    ContractFacts facts(DerivativeCode code);
}
