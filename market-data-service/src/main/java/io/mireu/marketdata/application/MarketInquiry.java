package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.ClockReading;
import io.mireu.marketdata.domain.ContractFacts;
import io.mireu.marketdata.domain.Tick;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the venue answers when asked. Every method throws {@link io.mireu.support.TransientFault} when it does not. */
public interface MarketInquiry {

    /** The venue's clock. */
    ClockReading readClock();

    /** The quote page of one contract. */
    ContractFacts facts(DerivativeCode code);

    /** The minutes of a session so far, ascending, the last perhaps incomplete. */
    List<Bar> minutes(DerivativeCode code, LocalDate tradeDate);

    /** The latest ticks of a session, one page, ascending. */
    List<Tick> latestTicks(DerivativeCode code, LocalDate tradeDate);

    /** The page of ticks that ends with the whole second of an instant, ascending. */
    List<Tick> ticksUntil(DerivativeCode code, Instant until);
}
