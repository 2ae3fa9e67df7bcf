package io.mireu.benchmark.feed;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./mireu benchmark market-data}: how many frames a second the feed brings to Kafka, beside a bare producer. */
public final class FeedBenchmark {

    private final PrintWriter out;

    public FeedBenchmark(PrintWriter out) {
        this.out = out;
    }

    /** Runs, prints, and gives the exit code. */
    public int run(FeedLoadPlan plan) throws IOException {
        Path folder = Files.createTempDirectory("mireu-benchmark-");
        print(new FeedLoadRun(plan, folder).measure());
        return 0;
    }

    private void print(FeedLoadResult result) {
        out.printf("%8s %9s %9s %9s %9s %9s%n", "second", "sent", "received", "waiting", "on topics", "lag");
        List<FeedProgress> seconds = result.seconds();
        for (int i = 1; i < seconds.size(); i++) {
            FeedProgress now = seconds.get(i);
            FeedProgress before = seconds.get(i - 1);
            out.printf(
                    "%8d %,9d %,9d %,9d %,9d %,9d%n",
                    i,
                    now.sent() - before.sent(),
                    now.received() - before.received(),
                    now.waiting(),
                    now.onTopics() - before.onTopics(),
                    now.lag());
        }
        long bare = result.barePerSecond();
        long ours = result.onTopics() / result.plan().seconds();
        out.printf("%s %s%n", result.settled(), "lost " + result.lost());
        out.printf("bare producer %,d a second; we %,d, %.1f %%%n", bare, ours, 100.0 * ours / bare);
        result.times()
                .ns()
                .forEach((part, ns) -> out.printf("%-10s %6.2f us a frame%n", part, ns / 1000.0 / result.sent()));
        out.flush();
    }

    public static void main(String[] args) throws IOException {
        FeedLoadPlan plan = FeedLoadPlan.FULL;
        if (args.length > 0) {
            plan = plan.withRate(Integer.parseInt(args[0]));
        }
        System.exit(new FeedBenchmark(new PrintWriter(System.out, true)).run(plan));
    }
}
