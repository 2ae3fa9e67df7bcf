package io.mireu.strategy.domain;

import static io.mireu.strategy.domain.Bounds.requireBetween;
import static io.mireu.strategy.domain.Bounds.requirePositive;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a FlexSwitch strategy, in the units of a start request.
 *
 * @param periodMinutes look-back of the window, positive, decimals allowed
 * @param thresholdPercent outer edge of the trigger band, percent of the range, at most 100
 * @param bufferPercent inner edge of the trigger band, percent of the range, from 0 to below the threshold
 * @param intervalMinutes least time from one entry intent to the next, positive, decimals allowed
 * @param monitoringDurationSeconds positive; stored and shown, without effect
 * @param liquidationDelayMinutes longest holding time of an entry, positive, decimals allowed
 * @param minMaxIntervalPoints index points that the range must exceed, 0 or more
 * @param quantity contracts, positive
 * @param maxOpenEntries portfolios that may be open at a time, positive
 * @param lossLimitKrw KRW of loss, positive; null for the default of one target
 * @param noLossLimit whether entries have no loss limit at all
 */
public record FlexSwitchParameters(
        BigDecimal periodMinutes,
        BigDecimal thresholdPercent,
        BigDecimal bufferPercent,
        BigDecimal intervalMinutes,
        BigDecimal monitoringDurationSeconds,
        BigDecimal liquidationDelayMinutes,
        BigDecimal minMaxIntervalPoints,
        long quantity,
        int maxOpenEntries,
        @Nullable BigDecimal lossLimitKrw,
        boolean noLossLimit) {

    public static final BigDecimal DEFAULT_MONITORING_SECONDS = BigDecimal.TEN;
    public static final BigDecimal DEFAULT_LIQUIDATION_MINUTES = BigDecimal.valueOf(30);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal DAY_MINUTES = BigDecimal.valueOf(24 * 60);
    private static final BigDecimal DAY_SECONDS = BigDecimal.valueOf(24 * 60 * 60);
    private static final BigDecimal MAX_POINTS = BigDecimal.valueOf(100_000);
    private static final BigDecimal MAX_KRW = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final BigDecimal MAX_COUNT = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal NANOS_PER_MINUTE = BigDecimal.valueOf(60_000_000_000L);

    public FlexSwitchParameters {
        requirePositive("period", periodMinutes, DAY_MINUTES);
        requirePositive("threshold", thresholdPercent, HUNDRED);
        requireBetween("buffer", bufferPercent, BigDecimal.ZERO, HUNDRED);
        if (bufferPercent.compareTo(thresholdPercent) >= 0) {
            throw new IllegalArgumentException(
                    "buffer must be less than threshold: " + bufferPercent + " and " + thresholdPercent);
        }
        requirePositive("interval", intervalMinutes, DAY_MINUTES);
        requirePositive("monitoring_duration", monitoringDurationSeconds, DAY_SECONDS);
        requirePositive("liquidation_delay", liquidationDelayMinutes, DAY_MINUTES);
        requireBetween("min_max_interval", minMaxIntervalPoints, BigDecimal.ZERO, MAX_POINTS);
        requirePositive("quantity", BigDecimal.valueOf(quantity), MAX_COUNT);
        requirePositive("max_open_entries", BigDecimal.valueOf(maxOpenEntries), MAX_COUNT);
        requireLossLimit(lossLimitKrw, noLossLimit);
    }

    /** The look-back of the window. */
    public Duration period() {
        return minutes(periodMinutes);
    }

    /** The least time from one entry intent to the next. */
    public Duration interval() {
        return minutes(intervalMinutes);
    }

    /** The longest holding time of an entry. */
    public Duration liquidationDelay() {
        return minutes(liquidationDelayMinutes);
    }

    private static void requireLossLimit(@Nullable BigDecimal limitKrw, boolean none) {
        if (limitKrw == null) {
            return;
        }
        requirePositive("loss_limit", limitKrw, MAX_KRW);
        if (none) {
            throw new IllegalArgumentException("loss_limit and no_loss_limit exclude each other");
        }
    }

    private static Duration minutes(BigDecimal minutes) {
        return Duration.ofNanos(minutes.multiply(NANOS_PER_MINUTE).longValueExact());
    }
}
