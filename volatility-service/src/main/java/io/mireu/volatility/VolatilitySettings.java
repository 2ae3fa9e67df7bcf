package io.mireu.volatility;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SettlementTimes;
import io.mireu.model.volatility.Act365Clock;
import io.mireu.model.volatility.BusinessDayClock;
import io.mireu.model.volatility.ExpiryClock;
import io.mireu.volatility.application.GreeksConflation;
import io.mireu.volatility.domain.PricingTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What may differ between desks and days.
 *
 * @param pricing how options are valued
 * @param publishing how often values leave the service
 */
@Validated
@ConfigurationProperties("mireu.volatility")
public record VolatilitySettings(
        @Valid @DefaultValue Pricing pricing,
        @Valid @DefaultValue Publishing publishing) {

    /**
     * How options are valued.
     *
     * @param rate continuous, a decimal a year; the 91-day CD rate
     * @param clock how the life of an option is measured
     * @param businessDaysPerYear the trading days of a year, for the clock that counts them
     * @param shortestLife a shorter time to settlement is priced as this
     * @param futureQuoteMaxAge an older quote of a future gives no forward
     * @param optionQuoteMaxAge an older quote of an option gives no volatility
     * @param minimumVega index points per 0.01 of volatility; less gives no volatility
     */
    public record Pricing(
            @DefaultValue("0.0275") @DecimalMin("-0.1") @DecimalMax("1")
            double rate,

            @DefaultValue("act-365") ClockKind clock,
            @DefaultValue("252") @Positive int businessDaysPerYear,
            @DefaultValue("5m") Duration shortestLife,
            @DefaultValue("30s") Duration futureQuoteMaxAge,
            @DefaultValue("5m") Duration optionQuoteMaxAge,
            @DefaultValue("0.001") @PositiveOrZero double minimumVega) {

        PricingTerms terms(KrxCalendar calendar, SettlementTimes settlements) {
            return new PricingTerms(
                    rate, expiryClock(calendar, settlements), futureQuoteMaxAge, optionQuoteMaxAge, minimumVega);
        }

        private ExpiryClock expiryClock(KrxCalendar calendar, SettlementTimes settlements) {
            return switch (clock) {
                case ACT_365 -> new Act365Clock(settlements, shortestLife);
                case BUSINESS -> new BusinessDayClock(calendar, settlements, businessDaysPerYear, shortestLife);
            };
        }
    }

    /** How the life of an option is measured. */
    public enum ClockKind {
        /** Every second counts, and 365 days are a year. */
        ACT_365,
        /** Trading days count, weekends and holidays do not. */
        BUSINESS
    }

    /**
     * What leaves the service, and how often.
     *
     * @param series how many monthly series are valued all the time, from the one that ends first
     * @param greeksInterval the shortest time between two messages of one option
     * @param volatilityStep a decimal; a smaller move is not published
     * @param deltaStep a smaller move is not published
     * @param passInterval the pause between two passes over what changed
     * @param sweepInterval the pause between two passes over everything, for what time alone changes
     * @param smileInterval the pause between two smiles of a series
     */
    public record Publishing(
            @DefaultValue("1") @Positive int series,
            @DefaultValue("250ms") Duration greeksInterval,
            @DefaultValue("0.0001") @Positive double volatilityStep,
            @DefaultValue("0.0005") @Positive double deltaStep,
            @DefaultValue("20ms") Duration passInterval,
            @DefaultValue("5s") Duration sweepInterval,
            @DefaultValue("1s") Duration smileInterval) {

        GreeksConflation conflation() {
            return new GreeksConflation(greeksInterval, volatilityStep, deltaStep);
        }
    }
}
