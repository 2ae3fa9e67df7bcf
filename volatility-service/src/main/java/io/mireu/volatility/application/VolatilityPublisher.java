package io.mireu.volatility.application;

import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.VolatilitySmile;

/** Where what is newer replaces what is older: losing one to a crash loses nothing. */
public interface VolatilityPublisher {

    /** New Greeks of an option, or a new reason why there are none. */
    void publish(OptionGreeks greeks);

    /** A new smile of a series. */
    void publish(VolatilitySmile smile);
}
