package io.mireu.pricing.smile;

import java.util.List;

/**
 * The volatilities of one series by delta, from its out-of-the-money mids. The axis x is the undiscounted delta N(d1) of
 * the call of each strike: 0.5 at the money, 0.8 for a put of delta -0.20, 0.2 for a call of delta 0.20.
 *
 * @param forward on which it stands, or why there is none
 * @param years year fraction, ACT/365
 * @param rate continuous
 * @param rows one for each quote, in the order in which they came
 * @param points by rising strike, which is by falling x
 * @param atTheMoney at x = 0.5
 * @param twentyDelta at x = 0.8 and 0.2
 * @param twentyFiveDelta at x = 0.75 and 0.25
 */
public record Smile(
        ForwardResult forward,
        double years,
        double rate,
        List<SmileRow> rows,
        List<SmilePoint> points,
        DeltaVolatility atTheMoney,
        SmileWings twentyDelta,
        SmileWings twentyFiveDelta) {

    private static final double MIDDLE = 0.5;

    /** Copies its lists. */
    public Smile {
        rows = List.copyOf(rows);
        points = List.copyOf(points);
    }

    /**
     * The smile on a forward.
     *
     * @param forward of {@link ParityForward}
     * @param quotes of one series, in any order
     * @param years year fraction, ACT/365
     * @param rate continuous
     */
    public static Smile of(
            ForwardResult forward, List<OptionQuote> quotes, double years, double rate, SmileSettings settings) {
        List<SmileRow> rows =
                SmileOrder.keepMonotonic(new RowSolver(forward, years, rate, settings.filter()).solve(quotes));
        List<SmilePoint> points = SmileOrder.points(rows);
        DeltaVolatility middle = at(forward, years, points, MIDDLE);
        return new Smile(
                forward,
                years,
                rate,
                rows,
                points,
                middle,
                wings(forward, years, points, middle, 0.20),
                wings(forward, years, points, middle, 0.25));
    }

    /** The smile on the forward that its own puts and calls imply. */
    public static Smile of(List<OptionQuote> quotes, double years, double rate, SmileSettings settings) {
        return of(ParityForward.of(quotes, years, rate, settings), quotes, years, rate, settings);
    }

    /**
     * Between the points, total variance is linear in x; beyond them there is no smile.
     *
     * @param x undiscounted delta of the call
     */
    public DeltaVolatility at(double x) {
        return at(forward, years, points, x);
    }

    private static DeltaVolatility at(ForwardResult forward, double years, List<SmilePoint> points, double x) {
        return switch (forward) {
            case NoForward _ -> MissingFigure.NO_FORWARD;
            case FoundForward found -> new SmileCurve(found.value(), years, points).at(x);
        };
    }

    private static SmileWings wings(
            ForwardResult forward, double years, List<SmilePoint> points, DeltaVolatility middle, double delta) {
        return SmileWings.of(at(forward, years, points, 1 - delta), at(forward, years, points, delta), middle);
    }
}
