package io.mireu.volatility.application;

import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.VolatilitySmile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where what is newer replaces what is older: losing one to a crash loses nothing. */
public interface VolatilityPublisher {

    /**
     * New Greeks of an option, or a new reason why there are none.
     *
     * @param quotedAt the machine's time of receipt of the option's own quote, where that is why; null where something else
     *     moved
     */
    void publish(OptionGreeks greeks, @Nullable Instant quotedAt);

    /** A new smile of a series. */
    void publish(VolatilitySmile smile);
}
