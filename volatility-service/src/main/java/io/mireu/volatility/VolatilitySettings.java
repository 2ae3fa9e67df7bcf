package io.mireu.volatility;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SettlementTimes;
import io.mireu.model.volatility.Act365Clock;
import io.mireu.model.volatility.BusinessDayClock;
import io.mireu.model.volatility.ExpiryClock;
import io.mireu.pricing.smile.ParitySettings;
import io.mireu.pricing.smile.QuoteFilter;
import io.mireu.pricing.smile.SmileSettings;
import io.mireu.volatility.application.GreeksConflation;
import io.mireu.volatility.application.PricingRate;
import io.mireu.volatility.domain.PricingTerms;
import io.mireu.volatility.domain.RateCurve;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What may differ between desks and days.
 *
 * @param pricing how options are valued
 * @param smile which quotes make smiles, and forwards where no future does
 * @param publishing how often values leave the service
 */
@Validated
@ConfigurationProperties("mireu.volatility")
public record VolatilitySettings(
        @Valid @DefaultValue Pricing pricing,
        @Valid @DefaultValue Smiles smile,
        @Valid @DefaultValue Publishing publishing) {

    /**
     * How options are valued.
     *
     * @param rate continuous, a decimal a year, of use while there is no other
     * @param rateSource whether the venue's CD rate takes its place
     * @param cdRate the CD rate's name at the venue
     * @param rateCurve by days to settlement, continuous, decimals a year; takes the place of both where there is one
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

            @DefaultValue("cd") RateSource rateSource,
            @DefaultValue("KIR@CD91") String cdRate,
            @DefaultValue Map<Integer, Double> rateCurve,
            @DefaultValue("act-365") ClockKind clock,
            @DefaultValue("252") @Positive int businessDaysPerYear,
            @DefaultValue("5m") Duration shortestLife,
            @DefaultValue("30s") Duration futureQuoteMaxAge,
            @DefaultValue("5m") Duration optionQuoteMaxAge,
            @DefaultValue("0.001") @PositiveOrZero double minimumVega) {

        PricingRate pricingRate() {
            return new PricingRate(
                    rate,
                    rateCurve.isEmpty() ? null : RateCurve.of(rateCurve),
                    rateSource == RateSource.CD ? cdRate : null);
        }

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

    /** Where the rate comes from. */
    public enum RateSource {
        /** The 91-day CD rate that market-data-service collects from the venue (t3521), as soon as there is one. */
        CD,
        /** The settings alone. */
        SETTING
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
     * @param greeksInterval the shortest time between two computations of a chain whose forward moved
     * @param volatilityStep a decimal; a smaller move is not published
     * @param deltaStep a smaller move is not published
     * @param passInterval the pause between two passes over what changed
     * @param sweepInterval the pause between two passes over everything, for what time alone changes
     * @param smileInterval the pause between two smiles of a series
     */
    public record Publishing(
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

    /**
     * Which quotes make smiles and forwards, as {@link QuoteFilter} and {@link ParitySettings} say.
     *
     * @param widestSpread share of the mid
     * @param widestSpreadPoints points; a spread up to this is never too wide
     * @param minimumPremium points
     * @param minimumVega points per 0.01 of volatility
     * @param maximumAge of a quote
     * @param parityStrikes how many, nearest the money, are asked for a forward
     * @param fewestParityStrikes how many of them must agree
     * @param largestDisagreement share of the forward
     * @param parityTolerance share of the forward
     */
    public record Smiles(
            @DefaultValue("0.15") @PositiveOrZero double widestSpread,
            @DefaultValue("0.10") @PositiveOrZero double widestSpreadPoints,
            @DefaultValue("0.05") @PositiveOrZero double minimumPremium,
            @DefaultValue("0.005") @PositiveOrZero double minimumVega,
            @DefaultValue("5m") Duration maximumAge,
            @DefaultValue("5") @Positive int parityStrikes,
            @DefaultValue("3") @Positive int fewestParityStrikes,
            @DefaultValue("0.002") @PositiveOrZero double largestDisagreement,
            @DefaultValue("0.0005") @PositiveOrZero double parityTolerance) {

        SmileSettings settings() {
            return new SmileSettings(
                    new QuoteFilter(widestSpread, widestSpreadPoints, minimumPremium, minimumVega, maximumAge),
                    new ParitySettings(parityStrikes, fewestParityStrikes, largestDisagreement, parityTolerance));
        }
    }
}
