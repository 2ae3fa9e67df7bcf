package io.mireu.model.event;

import io.mireu.model.WireName;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.VolatilityPoint;
import io.mireu.model.volatility.VolatilitySmile;

/** What the options' prices imply. */
public sealed interface VolatilityEvent extends Event {

    /** New Greeks of an option, or a new reason why there are none. */
    @WireName("volatility.greeks-computed")
    record GreeksComputed(EventMeta meta, OptionGreeks greeks) implements VolatilityEvent {
        @Override
        public String key() {
            return greeks.option().value();
        }
    }

    /** A new smile of a series. */
    @WireName("volatility.smile-computed")
    record SmileComputed(EventMeta meta, VolatilitySmile smile) implements VolatilityEvent {
        @Override
        public String key() {
            return smile.series().value();
        }
    }

    /** The 20-delta volatility of a minute. */
    @WireName("volatility.point-computed")
    record PointComputed(EventMeta meta, VolatilityPoint point) implements VolatilityEvent {
        @Override
        public String key() {
            return point.series().value();
        }
    }
}
