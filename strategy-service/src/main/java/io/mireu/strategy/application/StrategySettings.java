package io.mireu.strategy.application;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.strategy.StrategyKind;
import io.mireu.strategy.domain.FlexSwitchDefinition;
import io.mireu.strategy.domain.FlexSwitchParameters;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How strategies are run.
 *
 * @param account who trades
 * @param quoteFreshness market time for which the last quote counts
 * @param liveTolerance how far an event's venue time may be from the market's clock to lead to an entry
 * @param maximumPeriod longest look-back that a strategy may ask for
 * @param warmUpMargin how much more than that is read from the topics at the start, the machine's time
 * @param stateInterval least time between two states of one strategy on the topic
 * @param bootstrapSettle how long the list of instruments must be unchanged before the first strategies start
 * @param bootstrap what is started when no strategy was ever started
 */
@Validated
@ConfigurationProperties("mireu.strategy")
public record StrategySettings(
        @DefaultValue("demo") @NotBlank String account,
        @DefaultValue("10s") Duration quoteFreshness,
        @DefaultValue("5s") Duration liveTolerance,
        @DefaultValue("60m") Duration maximumPeriod,
        @DefaultValue("5m") Duration warmUpMargin,
        @DefaultValue("1s") Duration stateInterval,
        @DefaultValue("2s") Duration bootstrapSettle,
        @DefaultValue List<Bootstrap> bootstrap) {

    public StrategySettings {
        bootstrap = List.copyOf(bootstrap);
        AccountId owner = AccountId.of(account);
        bootstrap.forEach(wanted -> wanted.definition(owner, wanted.isFront() ? ANY_FUTURE : wanted.code()));
    }

    /** Lets a strategy on the front future be checked before that is known. */
    private static final DerivativeCode ANY_FUTURE = DerivativeCode.of("A0561000");

    /** How much market data is read at the start, and kept. */
    public Duration lookBack() {
        return maximumPeriod.plus(warmUpMargin);
    }

    /**
     * A strategy to start; fields and units are those of a start request.
     *
     * @param kind for example {@code buydip}
     * @param instrument a short code, or {@code front} for the front mini future
     */
    public record Bootstrap(
            String kind,
            @DefaultValue(FRONT) String instrument,
            BigDecimal period,
            BigDecimal threshold,
            BigDecimal buffer,
            BigDecimal interval,
            @DefaultValue("10") BigDecimal monitoringDuration,
            @DefaultValue("30") BigDecimal liquidationDelay,
            @DefaultValue("0") BigDecimal minMaxInterval,
            @DefaultValue("1") long quantity,
            @DefaultValue("1") int maxOpenEntries,
            @Nullable BigDecimal lossLimit,
            @DefaultValue("false") boolean noLossLimit) {

        private static final String FRONT = "front";

        /** Whether the instrument is the front mini future, whichever that is. */
        boolean isFront() {
            return instrument.equals(FRONT);
        }

        /** The instrument's code, unless it is the front future. */
        DerivativeCode code() {
            return DerivativeCode.of(instrument);
        }

        FlexSwitchDefinition definition(AccountId account, DerivativeCode code) {
            FlexSwitchParameters parameters = new FlexSwitchParameters(
                    period,
                    threshold,
                    buffer,
                    interval,
                    monitoringDuration,
                    liquidationDelay,
                    minMaxInterval,
                    quantity,
                    maxOpenEntries,
                    lossLimit,
                    noLossLimit);
            return new FlexSwitchDefinition(StrategyKind.ofWireName(kind), code, account, parameters);
        }
    }
}
