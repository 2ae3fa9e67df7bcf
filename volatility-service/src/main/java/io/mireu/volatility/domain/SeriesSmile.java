package io.mireu.volatility.domain;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.volatility.VolatilitySmile;
import io.mireu.model.volatility.VolatilitySmile.Wings;
import io.mireu.pricing.Black76;
import io.mireu.pricing.smile.DeltaVolatility;
import io.mireu.pricing.smile.ForwardMethod;
import io.mireu.pricing.smile.FoundDelta;
import io.mireu.pricing.smile.FoundForward;
import io.mireu.pricing.smile.FoundSpread;
import io.mireu.pricing.smile.MissingFigure;
import io.mireu.pricing.smile.OptionQuote;
import io.mireu.pricing.smile.ParityCheck;
import io.mireu.pricing.smile.Smile;
import io.mireu.pricing.smile.SmilePoint;
import io.mireu.pricing.smile.SmileSettings;
import io.mireu.pricing.smile.SmileSpread;
import io.mireu.pricing.smile.SmileWings;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The smile of a series on the forward on which its options are valued.
 *
 * @param series which
 * @param valuation of its options, at the same moment
 * @param settings which quotes count
 */
public record SeriesSmile(SeriesCode series, OptionValuation valuation, SmileSettings settings) {

    /** Empty without a forward or without any point. */
    public Optional<VolatilitySmile> of(Collection<Instrument.Option> options, List<OptionQuote> quotes) {
        if (!(valuation.forward() instanceof KnownForward known)
                || valuation.yearsLeft().isEmpty()) {
            return Optional.empty();
        }
        double years = valuation.yearsLeft().getAsDouble();
        double rate = valuation.terms().rate();
        double forward = known.price().doubleValue();
        Smile smile = Smile.of(
                new FoundForward(forward, ForwardMethod.GIVEN, List.of(), 0, ParityCheck.UNCHECKED),
                quotes,
                years,
                rate,
                settings);
        return smile.points().isEmpty()
                ? Optional.empty()
                : Optional.of(new VolatilitySmile(
                        series,
                        known.price(),
                        years,
                        valuation.terms().clock().name(),
                        points(smile, forward, options),
                        valuation.now(),
                        known.source(),
                        rate,
                        volatility(smile.atTheMoney()),
                        wings(smile.twentyDelta()),
                        wings(smile.twentyFiveDelta())));
    }

    private static List<VolatilitySmile.Point> points(
            Smile smile, double forward, Collection<Instrument.Option> options) {
        Map<Double, BigDecimal> strikes = new HashMap<>();
        options.forEach(option -> strikes.put(option.strike().doubleValue(), option.strike()));
        return smile.points().stream()
                .map(point -> new VolatilitySmile.Point(
                        strikes.getOrDefault(point.strike(), BigDecimal.valueOf(point.strike())),
                        point.volatility(),
                        delta(smile, forward, point),
                        point.x()))
                .toList();
    }

    private static double delta(Smile smile, double forward, SmilePoint point) {
        return Black76.delta(point.type(), forward, point.strike(), smile.years(), smile.rate(), point.volatility());
    }

    private static Wings wings(SmileWings wings) {
        return new Wings(
                volatility(wings.put()),
                volatility(wings.call()),
                difference(wings.riskReversal()),
                difference(wings.butterfly()));
    }

    private static @Nullable Double volatility(DeltaVolatility figure) {
        return switch (figure) {
            case FoundDelta found -> found.volatility();
            case MissingFigure _ -> null;
        };
    }

    private static @Nullable Double difference(SmileSpread figure) {
        return switch (figure) {
            case FoundSpread(double value) -> value;
            case MissingFigure _ -> null;
        };
    }
}
