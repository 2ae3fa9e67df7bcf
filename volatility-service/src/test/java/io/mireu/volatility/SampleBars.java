package io.mireu.volatility;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.Bar;
import io.mireu.model.market.DataOrigin;
import io.mireu.pricing.Black76;
import io.mireu.pricing.PutCall;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Bars of the sample market's December puts and mini future, on a smile that is known. */
public final class SampleBars {

    /** The last trading day's eve but thirteen, half past nine in Seoul. */
    public static final Instant MORNING = Instant.parse("2026-11-26T00:30:00Z");

    private SampleBars() {}

    /** A minute in which the future went from one price to another. */
    public static Bar future(Instant start, double from, double to) {
        return bar(SampleMarket.FUTURE.code(), start, from, to);
    }

    /** What a put did meanwhile, if it followed the whole way. */
    public static Bar put(Instrument.Option put, Instant start, double from, double to, DoubleUnaryOperator smile) {
        return bar(put.code(), start, price(put, start, from, smile), price(put, start, to, smile));
    }

    /** One trade of a put, when the future was there. */
    public static Bar trade(Instrument.Option put, Instant start, double future, DoubleUnaryOperator smile) {
        return put(put, start, future, future, smile);
    }

    /** All puts. */
    public static List<Instrument.Option> puts() {
        return SampleMarket.options().stream()
                .filter(option -> option.code().value().startsWith("C"))
                .toList();
    }

    private static double price(Instrument.Option put, Instant start, double future, DoubleUnaryOperator smile) {
        double strike = put.strike().doubleValue();
        Instant settlement = LocalDate.of(2026, 12, 10).atTime(6, 30).toInstant(ZoneOffset.UTC);
        double years = Duration.between(start.plusSeconds(30), settlement).toSeconds() / (365.0 * 86_400);
        return Black76.price(PutCall.PUT, future, strike, years, SampleMarket.RATE, smile.applyAsDouble(strike));
    }

    private static Bar bar(DerivativeCode code, Instant start, double from, double to) {
        return new Bar(
                code,
                start,
                points(from),
                points(Math.max(from, to)),
                points(Math.min(from, to)),
                points(to),
                5,
                DataOrigin.LIVE);
    }

    private static BigDecimal points(double price) {
        return BigDecimal.valueOf(price).setScale(2, RoundingMode.HALF_EVEN);
    }
}
