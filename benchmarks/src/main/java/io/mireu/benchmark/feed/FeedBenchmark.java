package io.mireu.benchmark.feed;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code ./mireu benchmark market-data}: how many frames a second the feed brings to Kafka, beside a bare producer. */
public final class FeedBenchmark {

    private static final int LOST = 1;
    private static final int WRONG_USAGE = 2;
    private static final double NS_PER_US = 1_000;

    private final PrintWriter out;

    /** @param out where it prints */
    public FeedBenchmark(PrintWriter out) {
        this.out = out;
    }

    /**
     * Runs, prints, and gives the exit code.
     *
     * @param options frames a second, and for how many seconds, where they differ from the full plan
     */
    public int run(String... options) throws IOException {
        FeedLoadPlan plan = FeedLoadPlan.FULL;
        try {
            plan = options.length > 0 ? plan.withRate(Integer.parseInt(options[0])) : plan;
            plan = options.length > 1 ? plan.withSeconds(Integer.parseInt(options[1])) : plan;
        } catch (IllegalArgumentException e) {
            out.println("market-data [FRAMES-PER-SECOND [SECONDS]]: " + e.getMessage());
            return WRONG_USAGE;
        }
        Path folder = Files.createTempDirectory("mireu-benchmark-");
        try {
            out.printf(
                    "%,d frames a second for %d s, after %d s of warming up ...%n",
                    plan.perSecond(), plan.seconds(), plan.warmUpSeconds());
            out.flush();
            FeedLoadResult result = new FeedLoadRun(plan, folder).measure();
            print(result);
            return result.lost() == 0 ? 0 : LOST;
        } finally {
            delete(folder);
        }
    }

    private void print(FeedLoadResult result) {
        out.printf("%8s %10s %10s %10s %10s %10s%n", "second", "sent", "received", "waiting", "on topics", "lag");
        List<FeedProgress> seconds = result.seconds();
        for (int i = 1; i < seconds.size(); i++) {
            print(i, seconds.get(i - 1), seconds.get(i));
        }
        long ours = result.onTopics() / result.plan().seconds();
        out.printf(
                "frames sent %,d, %,d a second, %,d in the slowest; largest lag %,d, grown by %,d%n",
                result.sent(), result.perSecond(), result.slowestSecond(), result.largestLag(), result.lagGrowth());
        FeedProgress all = result.settled();
        out.printf(
                "since the start: sent %,d, published %,d, acknowledged %,d, nothing new %,d, of other kinds %,d, lost %,d%n",
                all.sent(), all.published(), all.onTopics(), all.apart(), all.others(), all.lost());
        out.printf(
                "bare producer %,d a second; the feed %,d, which is %.1f %% of it%n",
                result.barePerSecond(), ours, 100.0 * ours / Math.max(1, result.barePerSecond()));
        out.println("processor time of a frame, microseconds:");
        result.times().ns().forEach((part, ns) -> out.printf("  %-9s %7.2f%n", part, ns / NS_PER_US / result.sent()));
        out.printf("  %-9s %7.2f%n", "all", result.cpuNs() / NS_PER_US / result.sent());
        out.flush();
    }

    private void print(int second, FeedProgress before, FeedProgress now) {
        out.printf(
                "%8d %,10d %,10d %,10d %,10d %,10d%n",
                second,
                now.sent() - before.sent(),
                now.received() - before.received(),
                now.waiting(),
                now.onTopics() - before.onTopics(),
                now.lag());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
