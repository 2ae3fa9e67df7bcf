package io.mireu.benchmark;

import com.opengamma.strata.pricer.impl.option.BlackFormulaRepository;
import io.mireu.pricing.Black76;
import io.mireu.pricing.ImpliedVolatilitySolver;
import io.mireu.pricing.PutCall;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.finmath.functions.AnalyticFormulas;
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

/** Our solver against OpenGamma Strata's and finmath-lib's on the same out-of-the-money prices. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ImpliedVolatilityBenchmark {

    private static final int OPTIONS = 200_000;
    private static final double FORWARD = 1100;
    private static final double RATE = 0.0275;
    private static final double WIDEST = 3;

    private final PutCall[] types = new PutCall[OPTIONS];
    private final double[] strikes = new double[OPTIONS];
    private final double[] years = new double[OPTIONS];
    private final double[] prices = new double[OPTIONS];

    /** Prices seeded options: up to half a year, up to three deviations from the money, volatilities of 12 to 72 %. */
    public ImpliedVolatilityBenchmark() {
        Random random = new Random(20261127);
        for (int i = 0; i < OPTIONS; i++) {
            years[i] = (1 + random.nextInt(180)) / 365.0;
            double volatility = 0.12 + 0.6 * random.nextDouble();
            double deviations = WIDEST * (2 * random.nextDouble() - 1);
            strikes[i] = FORWARD * Math.exp(deviations * volatility * Math.sqrt(years[i]));
            types[i] = strikes[i] >= FORWARD ? PutCall.CALL : PutCall.PUT;
            prices[i] = Black76.price(types[i], FORWARD, strikes[i], years[i], RATE, volatility);
        }
    }

    /** Ours. */
    @Benchmark
    @OperationsPerInvocation(OPTIONS)
    public void mireu(Blackhole hole) {
        for (int i = 0; i < OPTIONS; i++) {
            hole.consume(ImpliedVolatilitySolver.solveOrNaN(types[i], prices[i], FORWARD, strikes[i], years[i], RATE));
        }
    }

    /** Strata's, which takes undiscounted prices. */
    @Benchmark
    @OperationsPerInvocation(OPTIONS)
    public void strata(Blackhole hole) {
        for (int i = 0; i < OPTIONS; i++) {
            double undiscounted = prices[i] * Math.exp(RATE * years[i]);
            hole.consume(BlackFormulaRepository.impliedVolatility(
                    undiscounted, FORWARD, strikes[i], years[i], types[i] == PutCall.CALL));
        }
    }

    /** That of finmath-lib, which knows calls only, and takes so long that it is measured once. */
    @Benchmark
    @Warmup(iterations = 1, time = 1)
    @Measurement(iterations = 1, time = 1)
    @OperationsPerInvocation(OPTIONS)
    public void finmath(Blackhole hole) {
        for (int i = 0; i < OPTIONS; i++) {
            double discount = Math.exp(-RATE * years[i]);
            double call = types[i] == PutCall.CALL ? prices[i] : prices[i] + discount * (FORWARD - strikes[i]);
            hole.consume(AnalyticFormulas.blackScholesOptionImpliedVolatility(
                    FORWARD, years[i], strikes[i], discount, call));
        }
    }
}
