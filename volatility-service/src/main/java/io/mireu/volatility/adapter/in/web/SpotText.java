package io.mireu.volatility.adapter.in.web;

import io.mireu.model.instrument.Product;
import io.mireu.model.market.KrxCalendar;
import io.mireu.volatility.application.SpotVolatility;
import io.mireu.volatility.domain.ValuedPut;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A volatility of the moment in words. */
final class SpotText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(KrxCalendar.ZONE);
    private static final double PERCENT = 100;

    private SpotText() {}

    /**
     * The text.
     *
     * @param rate percent a year
     */
    static String of(SpotVolatility.Known spot, BigDecimal rate) {
        return String.format(
                        Locale.ROOT,
                        "%s KST, series %s, CD rate %s %%\n20-delta put volatility %.2f %%\nFuture %s at %s\n",
                        TIME.format(spot.asOf()),
                        SeriesName.of(spot.series()),
                        rate.toPlainString(),
                        spot.puts().volatility() * PERCENT,
                        spot.forward().future(),
                        spot.forward().price().toPlainString())
                + of(spot.puts().beyond()) + "\n" + of(spot.puts().before());
    }

    private static String of(ValuedPut put) {
        double multiplier = Product.KOSPI200.multiplier().doubleValue();
        return String.format(
                Locale.ROOT,
                "Put %s, strike %s, at %s: volatility %.2f %%, delta %.4f, theta %,.0f KRW a day, "
                        + "vega %,.0f KRW a volatility point",
                put.option(),
                put.strike().toPlainString(),
                put.price().toPlainString(),
                put.volatility() * PERCENT,
                put.delta(),
                Math.abs(put.greeks().theta()) * multiplier,
                put.greeks().vega() * multiplier);
    }
}
