package io.mireu.benchmark;

import io.mireu.benchmark.feed.FeedBenchmark;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs a benchmark by its name; {@code ./mireu benchmark} calls it. */
public final class Benchmarks {

    private static final int WRONG_USAGE = 2;
    private static final String LIST = """
            market-data         [FRAMES-PER-SECOND [SECONDS]]: the simulator, the service and the broker in one process; lag in
                                each second, and the share of a bare producer on the same broker with the same bytes
            frame-decoding      [options of JMH]: our decoder of realtime frames against Jackson's tree
            implied-volatility  [options of JMH]: our solver against those of OpenGamma Strata and finmath-lib
            option-chain        [options of JMH]: volatilities and Greeks of 4,600 options; the limit is 3 ms on one core
            volatility-pass     [options of JMH]: volatility-service over every option of the whole market, from quotes to what
                                would be published
            """;

    private Benchmarks() {}

    /** Runs it; without a name lists them all. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException, IOException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        String name = args.length == 0 ? "" : args[0];
        String[] options = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (name) {
            case "" -> out.print(LIST);
            case "market-data" -> System.exit(new FeedBenchmark(out).run(options));
            case "frame-decoding" -> jmh(FrameDecodingBenchmark.class, options);
            case "implied-volatility" -> jmh(ImpliedVolatilityBenchmark.class, options);
            case "option-chain" -> jmh(OptionChainBenchmark.class, options);
            case "volatility-pass" -> jmh(VolatilityPassBenchmark.class, options);
            default -> {
                out.println("no benchmark " + name + "; there are:");
                out.print(LIST);
                out.flush();
                System.exit(WRONG_USAGE);
            }
        }
        out.flush();
    }

    private static void jmh(Class<?> benchmark, String[] options) throws RunnerException, CommandLineOptionException {
        new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(options))
                        .include(benchmark.getName())
                        .build())
                .run();
    }
}
