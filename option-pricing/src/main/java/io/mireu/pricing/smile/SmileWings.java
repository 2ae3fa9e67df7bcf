package io.mireu.pricing.smile;

/**
 * A smile at equal deltas on both sides.
 *
 * @param put the put of that delta
 * @param call the call of that delta
 * @param riskReversal volatility of the call minus that of the put
 * @param butterfly mean of both minus the volatility at the money
 */
public record SmileWings(DeltaVolatility put, DeltaVolatility call, SmileSpread riskReversal, SmileSpread butterfly) {

    static SmileWings of(DeltaVolatility put, DeltaVolatility call, DeltaVolatility atTheMoney) {
        if (!(put instanceof FoundDelta left && call instanceof FoundDelta right)) {
            return new SmileWings(put, call, MissingFigure.PART_MISSING, MissingFigure.PART_MISSING);
        }
        double mean = 0.5 * (left.volatility() + right.volatility());
        return new SmileWings(
                put,
                call,
                new FoundSpread(right.volatility() - left.volatility()),
                atTheMoney instanceof FoundDelta middle
                        ? new FoundSpread(mean - middle.volatility())
                        : MissingFigure.PART_MISSING);
    }
}
