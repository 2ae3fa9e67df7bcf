package io.mireu.strategy.adapter.in.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.strategy.StrategyId;
import io.mireu.model.strategy.StrategyState.Status;
import io.mireu.strategy.domain.Evaluation;
import io.mireu.strategy.domain.FlexSwitchParameters;
import io.mireu.strategy.domain.LiveNumbers;
import io.mireu.strategy.domain.Strategy;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A strategy as the interface shows it: the parameters as in a start request, and what it looks at now. */
record StrategyView(
        StrategyId id,
        String type,
        DerivativeCode instrument,
        AccountId account,
        Status status,
        String reason,
        long entries,
        int openEntries,
        @Nullable Instant lastEntryAt,
        String startedBy,
        Instant startedAt,
        Parameters parameters,
        Live live) {

    static StrategyView of(Strategy strategy, LiveNumbers numbers) {
        return new StrategyView(
                strategy.id(),
                strategy.definition().kind().wireName(),
                strategy.definition().instrument(),
                strategy.definition().account(),
                strategy.status(),
                strategy.isRunning() ? numbers.evaluation().explain() : strategy.reason(),
                strategy.entries(),
                strategy.history().openEntries(),
                strategy.history().lastEntryAt(),
                strategy.startedBy(),
                strategy.startedAt(),
                Parameters.of(strategy.definition().parameters()),
                Live.of(numbers));
    }

    /** Index points; null where there is nothing yet. */
    record Live(
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable BigDecimal range,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable BigDecimal bid,
            @Nullable BigDecimal offer,
            @Nullable Instant asOf,
            boolean triggered,
            String reason) {

        static Live of(LiveNumbers numbers) {
            var range = numbers.range();
            var band = numbers.band();
            return new Live(
                    range == null ? null : range.minimum(),
                    range == null ? null : range.maximum(),
                    range == null ? null : range.width(),
                    band == null ? null : band.lower(),
                    band == null ? null : band.upper(),
                    numbers.bid(),
                    numbers.offer(),
                    numbers.asOf(),
                    numbers.evaluation() instanceof Evaluation.Entry,
                    numbers.evaluation().explain());
        }
    }

    /** Named and measured as in a start request. */
    record Parameters(
            BigDecimal period,
            BigDecimal threshold,
            BigDecimal buffer,
            BigDecimal interval,
            @JsonProperty("monitoring_duration") BigDecimal monitoringDuration,
            @JsonProperty("liquidation_delay") BigDecimal liquidationDelay,
            @JsonProperty("min_max_interval") BigDecimal minMaxInterval,
            long quantity,
            @JsonProperty("max_open_entries") int maxOpenEntries,
            @JsonProperty("loss_limit") @Nullable BigDecimal lossLimit,
            @JsonProperty("no_loss_limit") boolean noLossLimit) {

        static Parameters of(FlexSwitchParameters numbers) {
            return new Parameters(
                    numbers.periodMinutes(),
                    numbers.thresholdPercent(),
                    numbers.bufferPercent(),
                    numbers.intervalMinutes(),
                    numbers.monitoringDurationSeconds(),
                    numbers.liquidationDelayMinutes(),
                    numbers.minMaxIntervalPoints(),
                    numbers.quantity(),
                    numbers.maxOpenEntries(),
                    numbers.lossLimitKrw(),
                    numbers.noLossLimit());
        }
    }
}
