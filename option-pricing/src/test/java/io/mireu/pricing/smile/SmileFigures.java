package io.mireu.pricing.smile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What must hold of every smile's figures. */
final class SmileFigures {

    private SmileFigures() {}

    static void assertFiniteOrMissing(Smile smile) {
        Stream.of(smile.twentyDelta(), smile.twentyFiveDelta())
                .flatMapToDouble(wings -> DoubleStream.of(
                        value(wings.put()), value(wings.call()), value(wings.riskReversal()), value(wings.butterfly())))
                .forEach(value -> assertThat(value).isFinite());
        assertThat(value(smile.atTheMoney())).isFinite();
        if (smile.forward() instanceof FoundForward found) {
            assertThat(found.value()).isFinite().isPositive();
            assertThat(found.dispersion()).isFinite().isNotNegative();
        }
    }

    /** The sum of its numbers; 0 of a reason. */
    private static double value(DeltaVolatility figure) {
        return switch (figure) {
            case FoundDelta(double x, double strike, double volatility) -> x + strike + volatility;
            case MissingFigure _ -> 0;
        };
    }

    private static double value(SmileSpread figure) {
        return switch (figure) {
            case FoundSpread(double value) -> value;
            case MissingFigure _ -> 0;
        };
    }
}
