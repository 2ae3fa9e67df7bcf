package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.Tick;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.SessionHours;
import java.time.Instant;
import java.util.List;

/**
 * What the venue's charts tell of a session, day or night. Every method throws {@link io.mireu.support.TransientFault} when
 * the venue does not answer.
 */
public interface Charts {

    /** The minutes of a session so far, ascending, the last perhaps incomplete. */
    List<Bar> minutes(DerivativeCode code, SessionHours session);

    /** The latest ticks of a session, one page, ascending; those of a night tell its cumulative volume. */
    List<Tick> latestTicks(DerivativeCode code, SessionHours session);

    /** The page of a day's ticks that ends with the whole second of an instant, ascending. */
    List<Tick> ticksUntil(DerivativeCode code, Instant until);
}
