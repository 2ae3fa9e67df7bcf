package io.mireu.marketdata.application.collection;

import io.mireu.marketdata.domain.OptionSeries;
import io.mireu.marketdata.domain.collection.CollectionJob;
import io.mireu.marketdata.domain.collection.CollectionRun;
import io.mireu.marketdata.domain.collection.DaySummary;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.statistic.InterestRate;
import io.mireu.model.statistic.InvestorFlow;
import io.mireu.model.statistic.OpenInterest;
import io.mireu.model.statistic.SessionBar;
import io.mireu.support.TransientFault;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A venue that answers from a script, and tables in memory. */
final class ScriptedStatistics implements StatisticsInquiry, Statistics, CollectionRuns {

    final List<String> questions = new ArrayList<>();
    final List<SessionBar> bars = new ArrayList<>();
    final List<CollectionRun> runs = new ArrayList<>();

    @Nullable
    DerivativeCode silent;

    volatile boolean away;

    @Override
    public InterestRate rate(String symbol) {
        questions.add("rate " + symbol);
        return new InterestRate(symbol, LocalDate.of(2026, 11, 26), new BigDecimal("2.74"));
    }

    @Override
    public List<DaySummary> optionDays(OptionSeries series) {
        questions.add("board " + series.code());
        return List.of(day(DerivativeCode.of("B016CA48")));
    }

    @Override
    public DaySummary futureDay(DerivativeCode code) {
        questions.add("page " + code);
        if (code.equals(silent)) {
            throw new CollectionFault("no-data", "nothing", null);
        }
        return day(code);
    }

    private static DaySummary day(DerivativeCode code) {
        BigDecimal price = new BigDecimal("1100.00");
        return new DaySummary(code, price, price, price, price, 7, 70);
    }

    @Override
    public List<SessionBar> days(DerivativeCode code, LocalDate from, LocalDate to) {
        questions.add("chart " + code + " " + from + " " + to);
        BigDecimal price = new BigDecimal("1100.00");
        return List.of(new SessionBar(code, to, SessionMarket.DAY, price, price, price, price, 7, 70L));
    }

    @Override
    public long rates(List<InterestRate> rates) {
        return rates.size();
    }

    @Override
    public long days(List<SessionBar> collected) {
        bars.addAll(collected);
        return collected.size();
    }

    @Override
    public long openInterest(List<OpenInterest> counts) {
        return counts.size();
    }

    @Override
    public long flows(List<InvestorFlow> flows) {
        return flows.size();
    }

    @Override
    public synchronized Optional<Long> begin(
            CollectionJob job, CollectionRun.Trigger trigger, @Nullable Instant dueAt, Instant asOf) {
        boolean under = runs.stream()
                .anyMatch(run -> run.job().equals(job.wireName()) && run.outcome() == CollectionRun.Outcome.RUNNING);
        if (under) {
            return Optional.empty();
        }
        runs.add(run(runs.size(), job, trigger, dueAt, asOf, CollectionRun.Outcome.RUNNING, null));
        return Optional.of(runs.size() - 1L);
    }

    private static CollectionRun run(
            long id,
            CollectionJob job,
            CollectionRun.Trigger trigger,
            @Nullable Instant dueAt,
            Instant asOf,
            CollectionRun.Outcome outcome,
            @Nullable String code) {
        return new CollectionRun(id, job.wireName(), trigger, dueAt, asOf, asOf, null, outcome, 0, code, code);
    }

    /** A run of another process. */
    synchronized void ran(CollectionJob job, Instant asOf) {
        runs.add(run(runs.size(), job, CollectionRun.Trigger.SCHEDULE, asOf, asOf, CollectionRun.Outcome.DONE, null));
    }

    @Override
    public void done(long id, long rows) {
        end(id, CollectionRun.Outcome.DONE, null);
    }

    @Override
    public void failed(long id, String code, String message) {
        end(id, CollectionRun.Outcome.FAILED, code);
    }

    private synchronized void end(long id, CollectionRun.Outcome outcome, @Nullable String code) {
        if (away) {
            throw new TransientFault("the database does not answer");
        }
        CollectionRun run = runs.get((int) id);
        runs.set(
                (int) id,
                run(
                        id,
                        CollectionJob.of(run.job()).orElseThrow(),
                        run.trigger(),
                        run.dueAt(),
                        run.asOf(),
                        outcome,
                        code));
    }

    @Override
    public int interrupt() {
        return 0;
    }

    @Override
    public synchronized Optional<CollectionRun> lastDone(CollectionJob job) {
        return latest(job, Integer.MAX_VALUE).stream()
                .filter(run -> run.outcome() == CollectionRun.Outcome.DONE)
                .findFirst();
    }

    @Override
    public synchronized List<CollectionRun> latest(CollectionJob job, int limit) {
        return runs.reversed().stream()
                .filter(run -> run.job().equals(job.wireName()))
                .limit(limit)
                .toList();
    }
}
