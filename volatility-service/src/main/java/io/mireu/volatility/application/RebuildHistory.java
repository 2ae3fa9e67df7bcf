package io.mireu.volatility.application;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.Bar;
import io.mireu.support.TransientFault;
import io.mireu.volatility.domain.ArchivedMinutes;
import io.mireu.volatility.domain.BarTerms;
import io.mireu.volatility.domain.PointsFromBars;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rebuilds the 20-delta history of a monthly series from archived bars, one at a time, on a thread of its own. */
public final class RebuildHistory {

    private static final Logger log = LoggerFactory.getLogger(RebuildHistory.class);
    private static final String NOTHING = "nothing-archived";

    private final ListedContracts contracts;
    private final BarArchive archive;
    private final VolatilityPoints points;
    private final Rebuilds rebuilds;
    private final BarTerms terms;
    private final Predicate<Instant> trading;
    private final Duration patience;
    private final AtomicBoolean running = new AtomicBoolean();

    /**
     * With what it works.
     *
     * @param trading whether the minute that begins then is one of continuous trading
     * @param patience how long the answer may wait to see whether there is anything
     */
    public RebuildHistory(
            ListedContracts contracts,
            BarArchive archive,
            VolatilityPoints points,
            Rebuilds rebuilds,
            BarTerms terms,
            Predicate<Instant> trading,
            Duration patience) {
        this.contracts = contracts;
        this.archive = archive;
        this.points = points;
        this.rebuilds = rebuilds;
        this.terms = terms;
        this.trading = trading;
        this.patience = patience;
    }

    /** What became of the wish. */
    public sealed interface Answer {

        /** It runs, or has ended already. */
        record Started(long rebuild) implements Answer {}

        /** Another one runs. */
        record RunsAlready() implements Answer {}

        /** The archive has nothing of that month. */
        record NothingArchived() implements Answer {}
    }

    /** Starts a rebuild of the series that settles in this month. */
    public Answer handle(YearMonth month) {
        DerivativeCode future = DerivativeCode.ofFuture(Product.MINI_KOSPI200, month);
        SeriesCode series = new SeriesCode(Product.KOSPI200, future.series().series());
        List<Instrument.Option> puts = contracts.puts(series);
        if (contracts.future(series).isEmpty() || puts.isEmpty()) {
            return new Answer.NothingArchived();
        }
        if (!running.compareAndSet(false, true)) {
            return new Answer.RunsAlready();
        }
        boolean started = false;
        try {
            rebuilds.interrupt(); // one whose end could not be stored would run for ever
            CompletableFuture<Boolean> anything = new CompletableFuture<>();
            long id = rebuilds.begin(series).orElseThrow();
            Thread.ofVirtual()
                    .name("rebuild-" + series)
                    .start(() -> runToItsEnd(new Task(id, series, future, puts), anything));
            started = true;
            return isThere(anything) ? new Answer.Started(id) : new Answer.NothingArchived();
        } finally {
            if (!started) {
                running.set(false);
            }
        }
    }

    private void runToItsEnd(Task task, CompletableFuture<Boolean> anything) {
        try {
            run(task, anything);
        } finally {
            running.set(false);
            anything.complete(true); // whatever else went wrong stands in the list of rebuilds
        }
    }

    private boolean isThere(CompletableFuture<Boolean> anything) {
        try {
            return anything.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.debug("the archive is being read still", e);
            return true;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void run(Task task, CompletableFuture<Boolean> anything) {
        try {
            ArchivedMinutes minutes = read(task, anything);
            PointsFromBars.Rebuilt rebuilt =
                    new PointsFromBars(task.series, task.puts, terms, trading).rebuild(minutes);
            if (rebuilt.first() == null || rebuilt.last() == null) {
                rebuilds.failed(task.id, NOTHING, "no minute of " + task.future + " in a traded session is archived");
                anything.complete(false);
                return;
            }
            int rows = points.replaceRebuilt(task.series, rebuilt.first(), rebuilt.last(), rebuilt.points());
            rebuilds.done(task.id, minutes.bars(), rebuilt, rows);
            log.info("{} rebuilt: {} rows from {} bars", task.series, rows, minutes.bars());
        } catch (TransientFault e) {
            log.warn("{} could not be rebuilt now", task.series, e);
            rebuilds.failed(task.id, "temporarily-unavailable", String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            log.error("{} could not be rebuilt", task.series, e);
            rebuilds.failed(task.id, "internal-error", "something went wrong; it is in the log");
        }
    }

    private ArchivedMinutes read(Task task, CompletableFuture<Boolean> anything) {
        Set<DerivativeCode> wanted = new HashSet<>(List.of(task.future));
        task.puts.forEach(put -> wanted.add(put.code()));
        ArchivedMinutes minutes = new ArchivedMinutes(task.future);
        archive.read(wanted, bar -> {
            minutes.add(bar);
            if (isOf(bar, task.future)) {
                anything.complete(true);
            }
        });
        return minutes;
    }

    private boolean isOf(Bar bar, DerivativeCode future) {
        return bar.instrument().equals(future) && trading.test(bar.start());
    }

    private record Task(long id, SeriesCode series, DerivativeCode future, List<Instrument.Option> puts) {}
}
