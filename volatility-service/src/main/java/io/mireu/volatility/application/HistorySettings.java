package io.mireu.volatility.application;

import io.mireu.volatility.domain.BarTerms;
import io.mireu.volatility.domain.PricingTerms;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How history is rebuilt and shown.
 *
 * @param rateName the venue's name of the rate that is told to clients
 * @param putMaxAge a put that has not traded for longer has no volatility in a rebuild
 * @param tolerance a decimal; the widest interval of volatilities that the prices of one minute may leave open
 * @param widestBracket how far in delta the two puts around -0.20 may be apart in a rebuild
 * @param answerWithin how long a request for a rebuild waits to see whether anything is archived
 * @param chartSpan how far a picture goes back from the newest point
 */
@Validated
@ConfigurationProperties("mireu.volatility.history")
public record HistorySettings(
        @DefaultValue("KIR@CD91") String rateName,
        @DefaultValue("5m") Duration putMaxAge,
        @DefaultValue("0.005") @Positive double tolerance,
        @DefaultValue("0.05") @Positive double widestBracket,
        @DefaultValue("3s") Duration answerWithin,
        @DefaultValue("4d") Duration chartSpan) {

    /** What trades must be like. */
    public BarTerms barTerms(PricingTerms pricing) {
        return new BarTerms(pricing, putMaxAge, tolerance, widestBracket);
    }
}
