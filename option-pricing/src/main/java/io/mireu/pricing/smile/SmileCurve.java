package io.mireu.pricing.smile;

import java.util.List;

/**
 * The curve through a smile's points: total variance, linear in x between neighbours, nowhere else.
 *
 * @param forward points
 * @param years year fraction
 * @param points by falling x, which is by rising strike
 */
record SmileCurve(double forward, double years, List<SmilePoint> points) {

    DeltaVolatility at(double x) {
        if (!(x > 0 && x < 1)) {
            return MissingFigure.INVALID_DELTA;
        }
        if (points.size() < 2) {
            return points.isEmpty() ? MissingFigure.NO_POINTS : MissingFigure.SINGLE_POINT;
        }
        if (x > points.getFirst().x()) {
            return MissingFigure.NO_LOWER_STRIKE;
        }
        if (x < points.getLast().x()) {
            return MissingFigure.NO_HIGHER_STRIKE;
        }
        int right = 1;
        while (points.get(right).x() > x) {
            right++;
        }
        return found(x, volatility(points.get(right - 1), points.get(right), x));
    }

    private static double volatility(SmilePoint left, SmilePoint right, double x) {
        double weight = (left.x() - x) / (left.x() - right.x());
        double below = left.volatility() * left.volatility();
        double above = right.volatility() * right.volatility();
        // years are the same on both sides, so that total variance is linear where variance is
        return Math.sqrt((1 - weight) * below + weight * above);
    }

    private DeltaVolatility found(double x, double volatility) {
        double s = volatility * Math.sqrt(years);
        double strike = forward * Math.exp(s * (0.5 * s - NormalQuantile.of(x)));
        return OptionQuote.isPrice(strike) ? new FoundDelta(x, strike, volatility) : MissingFigure.STRIKE_OUT_OF_RANGE;
    }
}
