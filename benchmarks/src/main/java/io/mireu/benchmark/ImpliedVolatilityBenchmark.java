package io.mireu.benchmark;

import io.mireu.pricing.Black76;
import io.mireu.pricing.ImpliedVolatilitySolver;
import io.mireu.pricing.PutCall;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Our solver against Brent's method of commons-math3 on the same prices. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ImpliedVolatilityBenchmark {

    private static final int OPTIONS = 2_000;
    private static final double FORWARD = 1100;
    private static final double RATE = 0.0275;

    private final double[] strikes = new double[OPTIONS];
    private final double[] years = new double[OPTIONS];
    private final double[] prices = new double[OPTIONS];

    /** Prices a seeded chain of out-of-the-money puts. */
    public ImpliedVolatilityBenchmark() {
        Random random = new Random(20261123);
        for (int i = 0; i < OPTIONS; i++) {
            strikes[i] = FORWARD * (0.85 + 0.15 * random.nextDouble());
            years[i] = (1 + random.nextInt(90)) / 365.0;
            prices[i] =
                    Black76.price(PutCall.PUT, FORWARD, strikes[i], years[i], RATE, 0.1 + 0.6 * random.nextDouble());
        }
    }

    /** Ours. */
    @Benchmark
    @OperationsPerInvocation(OPTIONS)
    public void mireu(Blackhole hole) {
        for (int i = 0; i < OPTIONS; i++) {
            hole.consume(
                    ImpliedVolatilitySolver.solveOrNaN(PutCall.PUT, prices[i], FORWARD, strikes[i], years[i], RATE));
        }
    }

    /** The rival, to an accuracy of 1e-12. */
    @Benchmark
    @OperationsPerInvocation(OPTIONS)
    public void brentOfCommonsMath(Blackhole hole) {
        BrentSolver solver = new BrentSolver(1e-12, 1e-12);
        for (int i = 0; i < OPTIONS; i++) {
            int option = i;
            hole.consume(solver.solve(
                    200,
                    volatility -> Black76.price(PutCall.PUT, FORWARD, strikes[option], years[option], RATE, volatility)
                            - prices[option],
                    0.001,
                    5));
        }
    }
}
