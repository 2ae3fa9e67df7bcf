package io.mireu.volatility.smile;

import io.mireu.pricing.Black76;
import io.mireu.pricing.smile.DeltaVolatility;
import io.mireu.pricing.smile.FoundDelta;
import io.mireu.pricing.smile.FoundForward;
import io.mireu.pricing.smile.OptionQuote;
import io.mireu.pricing.smile.RowReason;
import io.mireu.pricing.smile.Smile;
import io.mireu.pricing.smile.SmilePoint;
import io.mireu.pricing.smile.SmileRow;
import io.mireu.pricing.smile.SmileSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A smile of recorded quotes, and what can be held against it.
 *
 * @param expiry of its options
 * @param smile made with the default settings
 */
record SmileOfRecord(LocalDate expiry, Smile smile) {

    private static final int HALVINGS = 60;

    /**
     * How a curve stands to quotes that it was not made of.
     *
     * @param asked quotes that the curve reaches
     * @param inside of them, those whose bid and offer are around the curve's price
     * @param worstE4 largest distance between the curve and the volatility of a mid, 1 for 0.01 % a year
     */
    record Fit(long asked, long inside, long worstE4) {

        static Fit of(List<Fit> all) {
            return new Fit(
                    all.stream().mapToLong(Fit::asked).sum(),
                    all.stream().mapToLong(Fit::inside).sum(),
                    all.stream().mapToLong(Fit::worstE4).max().orElse(0));
        }
    }

    double forward() {
        return ((FoundForward) smile.forward()).value();
    }

    double middle() {
        return ((FoundDelta) smile.atTheMoney()).volatility();
    }

    /** Points whose own option is not priced between its bid and its offer by the smile. */
    List<SmileRow> pointsOutsideTheirSpread() {
        return smile.rows().stream()
                .filter(SmileRow::isPoint)
                .filter(row -> !isInside(row.quote(), ((FoundDelta) smile.at(row.x())).volatility()))
                .toList();
    }

    /** There must be none. */
    List<SmileRow> rowsWithNeitherVolatilityNorReason() {
        return smile.rows().stream()
                .filter(row -> row.reason() == null && !(row.volatility() > 0))
                .toList();
    }

    /** The quotes of the other side of each strike, which only share the forward with the curve. */
    Fit inTheMoney() {
        return Fit.of(smile.rows().stream()
                .filter(row -> row.reason() == RowReason.IN_THE_MONEY)
                .map(row -> fit(smile, row))
                .toList());
    }

    /** Each point, against the curve through all others. */
    Fit leftOut() {
        return Fit.of(smile.rows().stream()
                .filter(SmileRow::isPoint)
                .map(row -> fit(without(row.quote()), row))
                .toList());
    }

    private Smile without(OptionQuote quote) {
        List<OptionQuote> others = smile.rows().stream()
                .map(SmileRow::quote)
                .filter(other -> !other.equals(quote))
                .toList();
        return Smile.of(smile.forward(), others, smile.years(), smile.rate(), SmileSettings.defaults());
    }

    private Fit fit(Smile curve, SmileRow row) {
        OptionalDouble at = volatilityAt(curve, row.quote().strike());
        if (at.isEmpty()) {
            return new Fit(0, 0, 0);
        }
        double volatility = at.getAsDouble();
        long distance = Math.round(1e4 * Math.abs(volatility - row.volatility()));
        return new Fit(1, isInside(row.quote(), volatility) ? 1 : 0, distance);
    }

    private boolean isInside(OptionQuote quote, double volatility) {
        double price = Black76.price(quote.type(), forward(), quote.strike(), smile.years(), smile.rate(), volatility);
        return price >= quote.bid() && price <= quote.offer();
    }

    /** Where the curve crosses a strike: along it strikes fall while x rises. */
    private static OptionalDouble volatilityAt(Smile curve, double strike) {
        List<SmilePoint> points = curve.points();
        if (strike < points.getFirst().strike() || strike > points.getLast().strike()) {
            return OptionalDouble.empty();
        }
        double low = points.getLast().x();
        double high = points.getFirst().x();
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (low + high);
            if (found(curve.at(middle)).strike() > strike) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalDouble.of(found(curve.at(high)).volatility());
    }

    private static FoundDelta found(DeltaVolatility figure) {
        return (FoundDelta) figure;
    }
}
