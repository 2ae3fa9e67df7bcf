package io.mireu.standalone;

import io.mireu.pricing.smile.DeltaVolatility;
import io.mireu.pricing.smile.ForwardResult;
import io.mireu.pricing.smile.FoundDelta;
import io.mireu.pricing.smile.FoundForward;
import io.mireu.pricing.smile.FoundSpread;
import io.mireu.pricing.smile.MissingFigure;
import io.mireu.pricing.smile.NoForward;
import io.mireu.pricing.smile.Smile;
import io.mireu.pricing.smile.SmileSpread;
import io.mireu.pricing.smile.SmileWings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A smile as it is printed; where a number does not exist there is a reason.
 *
 * @param years year fraction, ACT/365
 * @param rate continuous
 * @param axis what x is, and what delta is
 * @param forward points
 * @param atTheMoney at x = 0.5
 * @param twentyDelta at x = 0.8 and 0.2
 * @param twentyFiveDelta at x = 0.75 and 0.25
 * @param rows one for each row of the table
 */
record SmileAnswer(
        double years,
        double rate,
        String axis,
        Forward forward,
        Point atTheMoney,
        Wings twentyDelta,
        Wings twentyFiveDelta,
        List<SmileRowAnswer> rows) {

    private static final String AXIS =
            "x = N(d1), the undiscounted delta of the call of a strike: 0.5 at the money, 0.8 the "
                    + "20-delta put, 0.2 the 20-delta call; total variance is linear in x between the points; delta = dV/dF, discounted";

    static SmileAnswer of(Smile smile, SmileTable table) {
        return new SmileAnswer(
                smile.years(),
                smile.rate(),
                AXIS,
                Forward.of(smile.forward()),
                Point.of(smile.atTheMoney()),
                Wings.of(smile.twentyDelta()),
                Wings.of(smile.twentyFiveDelta()),
                SmileRowAnswer.all(smile, table));
    }

    /**
     * The forward.
     *
     * @param value points
     * @param method parity or given
     * @param strikes that it was made of or checked with
     * @param dispersion points between the highest and the lowest forward of these strikes
     * @param check whether it is inside the bounds of their bids and offers
     * @param reason why there is none
     */
    record Forward(
            @Nullable Double value,
            @Nullable String method,
            @Nullable List<Double> strikes,
            @Nullable Double dispersion,
            @Nullable String check,
            @Nullable String reason) {

        private static Forward of(ForwardResult result) {
            return switch (result) {
                case FoundForward found ->
                    new Forward(
                            found.value(),
                            found.method().code(),
                            found.strikes(),
                            found.dispersion(),
                            found.check().code(),
                            null);
                case NoForward none -> new Forward(null, null, null, null, null, none.code());
            };
        }
    }

    /** The smile at one x. */
    record Point(
            @Nullable Double x,
            @Nullable Double strike,
            @Nullable Double volatility,
            @Nullable String reason) {

        private static Point of(DeltaVolatility result) {
            return switch (result) {
                case FoundDelta found -> new Point(found.x(), found.strike(), found.volatility(), null);
                case MissingFigure missing -> new Point(null, null, null, missing.code());
            };
        }
    }

    /** A difference of volatilities. */
    record Difference(@Nullable Double value, @Nullable String reason) {

        private static Difference of(SmileSpread result) {
            return switch (result) {
                case FoundSpread found -> new Difference(found.value(), null);
                case MissingFigure missing -> new Difference(null, missing.code());
            };
        }
    }

    /** Both sides at one delta. */
    record Wings(Point put, Point call, Difference riskReversal, Difference butterfly) {

        private static Wings of(SmileWings wings) {
            return new Wings(
                    Point.of(wings.put()),
                    Point.of(wings.call()),
                    Difference.of(wings.riskReversal()),
                    Difference.of(wings.butterfly()));
        }
    }
}
