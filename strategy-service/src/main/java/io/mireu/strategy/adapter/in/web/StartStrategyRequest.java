package io.mireu.strategy.adapter.in.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.strategy.StrategyKind;
import io.mireu.strategy.domain.FlexSwitchDefinition;
import io.mireu.strategy.domain.FlexSwitchParameters;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The body of a start, with the fields and units of the seed; numbers may be JSON strings. */
record StartStrategyRequest(
        @JsonProperty("strategy_type") @Nullable String strategyType,
        @JsonProperty("shcode") @Nullable String shcode,
        @JsonProperty("period") @Nullable BigDecimal period,
        @JsonProperty("threshold") @Nullable BigDecimal threshold,
        @JsonProperty("buffer") @Nullable BigDecimal buffer,
        @JsonProperty("interval") @Nullable BigDecimal interval,
        @JsonProperty("monitoring_duration") @Nullable BigDecimal monitoringDuration,
        @JsonProperty("liquidation_delay") @Nullable BigDecimal liquidationDelay,
        @JsonProperty("min_max_interval") @Nullable BigDecimal minMaxInterval,
        @JsonProperty("quantity") @Nullable BigDecimal quantity,
        @JsonProperty("max_open_entries") @Nullable BigDecimal maxOpenEntries,
        @JsonProperty("loss_limit") @Nullable BigDecimal lossLimit,
        @JsonProperty("no_loss_limit") @Nullable Boolean noLossLimit) {

    private static final int INT_DIGITS = 9;

    FlexSwitchDefinition definition(AccountId account) {
        return new FlexSwitchDefinition(
                StrategyKind.ofWireName(required("strategy_type", strategyType)),
                DerivativeCode.of(required("shcode", shcode)),
                account,
                parameters());
    }

    private FlexSwitchParameters parameters() {
        return new FlexSwitchParameters(
                required("period", period),
                required("threshold", threshold),
                required("buffer", buffer),
                required("interval", interval),
                orElse(monitoringDuration, FlexSwitchParameters.DEFAULT_MONITORING_SECONDS),
                orElse(liquidationDelay, FlexSwitchParameters.DEFAULT_LIQUIDATION_MINUTES),
                orElse(minMaxInterval, BigDecimal.ZERO),
                whole("quantity", quantity),
                whole("max_open_entries", maxOpenEntries),
                lossLimit,
                Boolean.TRUE.equals(noLossLimit));
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    private static BigDecimal orElse(@Nullable BigDecimal value, BigDecimal otherwise) {
        return value == null ? otherwise : value;
    }

    private static int whole(String field, @Nullable BigDecimal value) {
        if (value == null) {
            return 1;
        }
        if (value.precision() - value.scale() > INT_DIGITS
                || value.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException(field + " must be a whole number: " + value);
        }
        return value.intValueExact();
    }
}
