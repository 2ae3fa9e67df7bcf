package io.mireu.volatility.domain;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.QualityFlag;
import io.mireu.model.market.Quote;
import io.mireu.model.volatility.Greeks;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.QuoteQuality;
import io.mireu.pricing.Black76;
import io.mireu.pricing.Black76Greeks;
import io.mireu.pricing.ImpliedVolatilitySolver;
import io.mireu.pricing.PutCall;
import io.mireu.pricing.SolvedVolatility;
import io.mireu.pricing.UndefinedReason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Values the options of one series at one moment.
 *
 * @param terms rate, ages and clock
 * @param forward of the series
 * @param yearsLeft empty once the series has settled
 * @param now the market's time
 */
public record OptionValuation(PricingTerms terms, ForwardQuote forward, OptionalDouble yearsLeft, Instant now) {

    /**
     * The volatility and Greeks that the quote implies, or the reason why it implies none.
     *
     * @param quote the option's last; null before the first, which counts as stale
     */
    public OptionGreeks value(Instrument.Option option, @Nullable Quote quote) {
        QuoteQuality quality = qualityOf(quote);
        BigDecimal mid = quote == null ? null : quote.mid().orElse(null);
        if (quality != QuoteQuality.OK || quote == null || mid == null || !(forward instanceof KnownForward known)) {
            return without(quality, option, mid);
        }
        double f = known.price().doubleValue();
        double k = option.strike().doubleValue();
        double years = yearsLeft.orElseThrow();
        PutCall type = option.code().type() == ContractType.CALL ? PutCall.CALL : PutCall.PUT;
        return switch (ImpliedVolatilitySolver.solve(type, mid.doubleValue(), f, k, years, terms.rate())) {
            case UndefinedReason reason -> without(qualityOf(reason), option, mid);
            case SolvedVolatility(double volatility) ->
                with(
                        isTruncated(quote) ? QuoteQuality.TRUNCATED : QuoteQuality.OK,
                        volatility,
                        Black76.greeks(type, f, k, years, terms.rate(), volatility),
                        option,
                        mid);
        };
    }

    private QuoteQuality qualityOf(@Nullable Quote quote) {
        if (yearsLeft.isEmpty()) {
            return QuoteQuality.EXPIRED;
        }
        if (quote == null || QuoteAge.isStale(quote, now, terms.optionQuoteMaxAge())) {
            return QuoteQuality.STALE;
        }
        if (quote.bids().isEmpty()) {
            return QuoteQuality.NO_BID;
        }
        if (quote.offers().isEmpty()) {
            return QuoteQuality.NO_OFFER;
        }
        if (quote.isCrossed()) {
            return QuoteQuality.CROSSED;
        }
        return forward instanceof KnownForward ? QuoteQuality.OK : QuoteQuality.NO_FORWARD;
    }

    private static boolean isTruncated(Quote quote) {
        return quote.flags().contains(QualityFlag.TRUNCATED);
    }

    private static QuoteQuality qualityOf(UndefinedReason reason) {
        return switch (reason) {
            case BELOW_INTRINSIC -> QuoteQuality.BELOW_INTRINSIC;
            case ABOVE_FORWARD -> QuoteQuality.ABOVE_FORWARD;
            case INVALID_FORWARD,
                    INVALID_STRIKE,
                    INVALID_YEARS,
                    INVALID_RATE,
                    INVALID_VOLATILITY,
                    INVALID_PRICE,
                    UNDERFLOW,
                    NOT_CONVERGED -> QuoteQuality.NOT_SOLVED;
        };
    }

    private OptionGreeks with(
            QuoteQuality quality, double volatility, Black76Greeks solved, Instrument.Option option, BigDecimal mid) {
        if (solved.vega() < terms.minimumVega()) {
            return without(QuoteQuality.NOT_SOLVED, option, mid);
        }
        Greeks greeks = new Greeks(
                solved.delta(),
                solved.gamma(),
                solved.vega(),
                solved.theta(),
                solved.rho(),
                solved.vanna(),
                solved.volga());
        return greeksOf(option, quality, mid, volatility, greeks);
    }

    private OptionGreeks without(QuoteQuality quality, Instrument.Option option, @Nullable BigDecimal mid) {
        return greeksOf(option, quality, mid, null, null);
    }

    private OptionGreeks greeksOf(
            Instrument.Option option,
            QuoteQuality quality,
            @Nullable BigDecimal mid,
            @Nullable Double volatility,
            @Nullable Greeks greeks) {
        KnownForward known = forward instanceof KnownForward found ? found : null;
        double years = yearsLeft.orElse(0);
        return new OptionGreeks(
                option.code(),
                option.strike(),
                quality,
                mid,
                known == null ? null : known.price(),
                years,
                terms.clock().name(),
                volatility,
                greeks,
                now,
                known == null ? null : known.source(),
                terms.rate());
    }
}
