package io.mireu.benchmark;

import io.mireu.pricing.Black76;
import io.mireu.pricing.OptionColumns;
import io.mireu.pricing.PutCall;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A chain of 4,600 options in the money and out of it, volatilities and all Greeks, on one core; the limit is 3 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OptionChainBenchmark {

    private static final int OPTIONS = 4_600;
    private static final double FORWARD = 1100;
    private static final double YEARS = 30 / 365.0;
    private static final double RATE = 0.0275;

    private final OptionColumns chain = new OptionColumns(OPTIONS);

    /** Prices calls and puts up to three deviations from the money. */
    public OptionChainBenchmark() {
        Random random = new Random(20261127);
        for (int i = 0; i < OPTIONS; i++) {
            double volatility = 0.2 + 0.4 * random.nextDouble();
            double deviations = 6 * random.nextDouble() - 3;
            double strike = FORWARD * Math.exp(deviations * volatility * Math.sqrt(YEARS));
            PutCall type = random.nextBoolean() ? PutCall.CALL : PutCall.PUT;
            chain.set(i, type, strike, Black76.price(type, FORWARD, strike, YEARS, RATE, volatility));
        }
    }

    /** All of it. */
    @Benchmark
    public double chain() {
        chain.value(FORWARD, YEARS, RATE);
        return chain.delta(OPTIONS - 1);
    }
}
