package io.mireu.support.json;

import io.mireu.model.event.Event;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.VolatilityEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.volatility.ExpiryClockName;
import io.mireu.model.volatility.ForwardSource;
import io.mireu.model.volatility.Greeks;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.QuoteQuality;
import io.mireu.model.volatility.VolatilitySmile;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was added to the events of volatility later. */
final class SampleVolatilityEvents {

    private static final Instant AT = Instant.parse("2026-11-24T01:00:00.250Z");
    private static final Instant MACHINE = Instant.parse("2026-11-23T15:00:00.255Z");
    private static final ExpiryClockName CLOCK = ExpiryClockName.of("act-365");
    private static final EventMeta META = new EventMeta(new UUID(1, 2), AT, MACHINE, new UUID(3, 4));

    private SampleVolatilityEvents() {}

    static List<Event> withLaterFields() {
        return List.of(
                new VolatilityEvent.GreeksComputed(META, greeks()), new VolatilityEvent.SmileComputed(META, smile()));
    }

    private static OptionGreeks greeks() {
        return new OptionGreeks(
                DerivativeCode.of("C016CA17"),
                new BigDecimal("1040.0"),
                QuoteQuality.TRUNCATED,
                new BigDecimal("8.515"),
                new BigDecimal("1105.1234"),
                0.0445,
                CLOCK,
                0.35,
                new Greeks(-0.2, 0.004, 0.55, -0.9, -0.0038, 0.0101, 0.0113),
                AT,
                ForwardSource.PARITY,
                0.0274);
    }

    private static VolatilitySmile smile() {
        return new VolatilitySmile(
                SeriesCode.of("01-6C"),
                new BigDecimal("1105.12"),
                0.0445,
                CLOCK,
                List.of(new VolatilitySmile.Point(new BigDecimal("1040.0"), 0.35, -0.2, 0.798)),
                AT,
                ForwardSource.FUTURE,
                0.0274,
                0.312,
                new VolatilitySmile.Wings(0.35, 0.291, -0.059, 0.0085),
                new VolatilitySmile.Wings(0.341, null, null, null));
    }
}
