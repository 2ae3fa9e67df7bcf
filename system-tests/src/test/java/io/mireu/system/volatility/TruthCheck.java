package io.mireu.system.volatility;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.Quote;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.VolatilitySmile;
import io.mireu.pricing.Black76;
import io.mireu.pricing.PutCall;
import io.mireu.simulator.feed.ExpiryPrices;
import io.mireu.simulator.feed.TheoreticalPrices;
import io.mireu.volatility.domain.KnownForward;
import io.mireu.volatility.domain.TwentyDeltaPut;
import io.mireu.volatility.domain.TwentyDeltaPut.PointFound;
import io.mireu.volatility.domain.ValuedChain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares one series at one moment. What is published is within the quoted spread when the true price lies between the
 * bid and the offer that gave it; the forward is only as exact as its own quotes, so that an option's spread is widened by
 * its delta times the distance of the forwards, which is bounded itself.
 */
final class TruthCheck {

    private static final double CENT = 0.01;
    private static final int ASKED_STRIKES = 5;

    private final QuotedVenue venue;
    private final SeriesCode series;
    private final ExpiryPrices truth;
    private final ValuedChain chain;
    private final Map<DerivativeCode, Instrument.Option> options;
    private final Map<String, Long> figures = new TreeMap<>();
    private final List<String> violations = new ArrayList<>();

    TruthCheck(QuotedVenue venue, SeriesCode series, TheoreticalPrices prices) {
        this.venue = venue;
        this.series = series;
        this.options =
                venue.options(series).stream().collect(Collectors.toMap(Instrument.Option::code, option -> option));
        this.truth = prices.expiry(options.values().iterator().next().lastTradingDay());
        this.chain = venue.chains().handle(series);
    }

    /** Counts, by what was looked at. */
    Map<String, Long> figures() {
        return figures;
    }

    /** What is wrong, in words. */
    List<String> violations() {
        return violations;
    }

    TruthCheck compare() {
        if (chain.options().size() != options.size()) {
            violations.add(series + ": " + chain.options().size() + " of " + options.size() + " options");
        }
        chain.options().forEach(option -> count("quality." + option.quality()));
        if (chain.forward() instanceof KnownForward known) {
            count("forward." + known.source());
            onForward(known);
        } else {
            count("forward.none");
        }
        return this;
    }

    private void onForward(KnownForward known) {
        double forward = known.price().doubleValue();
        double distance = Math.abs(forward - truth.forward());
        figures.put("worst." + known.source() + "Micropoints", Math.round(1e6 * distance));
        double bound = known.future() == null
                ? parityBound(known.price().doubleValue())
                : halfSpread(venue.quote(known.future()));
        if (distance > bound + CENT / 2) {
            violations.add(series + ": forward " + known + ", true " + truth.forward() + ", quoted within " + bound);
        }
        Map<Double, OptionGreeks> out = new TreeMap<>();
        chain.options().stream().filter(option -> option.volatility() != null).forEach(option -> {
            check(option, forward, distance);
            if ((option.option().type() == ContractType.CALL)
                    == (option.strike().doubleValue() >= forward)) {
                out.put(option.strike().doubleValue(), option);
            }
        });
        Optional<VolatilitySmile> smile = venue.chains().smile(series);
        smile.ifPresent(published -> figures(published, out, distance));
    }

    /** The widest of the strikes that a forward by parity asks: half the spreads of put and call together. */
    private double parityBound(double forward) {
        Map<Double, Double> spreads = new TreeMap<>();
        options.values().stream()
                .filter(option -> venue.quote(option.code()).isTwoSided())
                .forEach(option -> spreads.merge(
                        option.strike().doubleValue(), halfSpread(venue.quote(option.code())), Double::sum));
        return Math.exp(truth.years() * venue.rate())
                * spreads.entrySet().stream()
                        .sorted(Comparator.comparingDouble(entry -> Math.abs(entry.getKey() - forward)))
                        .limit(ASKED_STRIKES)
                        .mapToDouble(Map.Entry::getValue)
                        .max()
                        .orElse(0);
    }

    private static double halfSpread(Quote quote) {
        return quote.offers()
                        .getFirst()
                        .price()
                        .subtract(quote.bids().getFirst().price())
                        .doubleValue()
                / 2;
    }

    private void check(OptionGreeks valued, double forward, double distance) {
        double strike = valued.strike().doubleValue();
        double price =
                Black76.price(type(valued), forward, strike, truth.years(), venue.rate(), truth.volatility(strike));
        double margin = distance * Math.abs(delta(valued)) + CENT / 2;
        Quote quote = venue.quote(valued.option());
        double bid = quote.bids().getFirst().price().doubleValue();
        double offer = quote.offers().getFirst().price().doubleValue();
        count("options");
        if (price < bid || price > offer) {
            count("optionsOutsideByTheForward");
        }
        if (price < bid - margin || price > offer + margin) {
            violations.add(
                    valued.option() + ": true " + price + " outside " + bid + " to " + offer + ", margin " + margin);
        }
    }

    private void figures(VolatilitySmile smile, Map<Double, OptionGreeks> out, double distance) {
        compare("atTheMoney", smile.atTheMoney(), 0.5, smile, out, distance);
        VolatilitySmile.Wings twenty = smile.twentyDelta();
        VolatilitySmile.Wings twentyFive = smile.twentyFiveDelta();
        if (twenty != null && twentyFive != null) {
            compare("put20", twenty.put(), 0.8, smile, out, distance);
            compare("call20", twenty.call(), 0.2, smile, out, distance);
            compare("put25", twentyFive.put(), 0.75, smile, out, distance);
            compare("call25", twentyFive.call(), 0.25, smile, out, distance);
        }
        if (TwentyDeltaPut.of(chain, chain.asOf()) instanceof PointFound(var point)) {
            double x = 1 - 0.2 * Math.exp(truth.years() * venue.rate());
            compare("point", point.twentyDeltaVolatility(), x, smile, out, distance);
        }
    }

    /** A figure may be off by half the spread of the wider of the two points around it, in volatility. */
    private void compare(
            String name,
            @Nullable Double figure,
            double x,
            VolatilitySmile smile,
            Map<Double, OptionGreeks> out,
            double distance) {
        if (figure == null) {
            count("figuresMissing");
            return;
        }
        double allowed = 0;
        List<VolatilitySmile.Point> points = smile.points();
        for (int i = 1; i < points.size(); i++) {
            if (axis(points.get(i - 1)) >= x && axis(points.get(i)) <= x) {
                allowed = Math.max(spread(points.get(i - 1), out, distance), spread(points.get(i), out, distance));
            }
        }
        double off = Math.abs(figure - new TrueSmile(truth).at(x));
        count("figures");
        figures.merge("worst." + name + "Millionths", Math.round(1e6 * off), Math::max);
        if (off > allowed) {
            violations.add(series + " " + name + ": " + figure + " is off by " + off + ", allowed " + allowed);
        }
    }

    private double spread(VolatilitySmile.Point point, Map<Double, OptionGreeks> out, double distance) {
        OptionGreeks option = out.get(point.strike().doubleValue());
        if (option == null || option.greeks() == null) {
            return 0;
        }
        Quote quote = venue.quote(option.option());
        return (halfSpread(quote) + CENT / 2 + distance * Math.abs(delta(option)))
                / option.greeks().vega()
                * 0.01;
    }

    private static double axis(VolatilitySmile.Point point) {
        Double x = point.x();
        return x == null ? Double.NaN : x;
    }

    private static double delta(OptionGreeks option) {
        return option.greeks() == null ? 1 : option.greeks().delta();
    }

    private static PutCall type(OptionGreeks option) {
        return option.option().type() == ContractType.CALL ? PutCall.CALL : PutCall.PUT;
    }

    private void count(String figure) {
        figures.merge(figure, 1L, Long::sum);
    }
}
