package io.mireu.strategy.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy looks at now.
 *
 * @param range of the window; null when nothing traded
 * @param band where the best prices would have to be; null when nothing traded
 * @param bid best bid, index points; null when there is none
 * @param offer best offer, index points; null when there is none
 * @param asOf the newest venue time; null before the first event
 * @param evaluation what the strategy makes of it
 */
public record LiveNumbers(
        @Nullable PriceRange range,
        @Nullable TriggerBand band,
        @Nullable BigDecimal bid,
        @Nullable BigDecimal offer,
        @Nullable Instant asOf,
        Evaluation evaluation) {}
