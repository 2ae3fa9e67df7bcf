package io.mireu.marketdata;

import static io.mireu.marketdata.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.application.collection.CollectionRuns;
import io.mireu.marketdata.application.collection.Statistics;
import io.mireu.marketdata.application.collection.StatisticsReadModel;
import io.mireu.marketdata.domain.collection.CollectionJob;
import io.mireu.marketdata.domain.collection.CollectionRun;
import io.mireu.marketdata.domain.collection.CollectionRun.Outcome;
import io.mireu.marketdata.domain.collection.CollectionRun.Trigger;
import io.mireu.model.event.StatisticEvent;
import io.mireu.model.event.Topics;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.statistic.InvestorFlow;
import io.mireu.model.statistic.SessionBar;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collections from the simulator's pages to tables, topic and REST. */
final class CollectionProof {

    private static final String COLLECTIONS = "/api/v1/market/collections";
    private static final String STATISTICS = "/api/v1/market/statistics";

    private final MarketStage stage;
    private final CollectionRuns runs;
    private final StatisticsReadModel stored;

    CollectionProof(MarketStage stage) {
        this.stage = stage;
        this.runs = stage.service(CollectionRuns.class);
        this.stored = stage.service(StatisticsReadModel.class);
    }

    void prove() throws Exception {
        theRateOfTheStartIsToldOnceHoweverOftenItIsAskedFor();
        openContractsOfEveryInstrumentAreCollected();
        daysOfTheBoardsBecomeBars();
        whatTheStreamTellsOfInvestorsIsRecorded();
        aFlowThatDidNotChangeIsNotStoredAgain();
        oneRunOfAJobAtATimeAndADeadOneIsOver();
        whoMayNotOperateStartsNothing();
    }

    private void theRateOfTheStartIsToldOnceHoweverOftenItIsAskedFor() throws Exception {
        await().until(() -> hasEnded(CollectionJob.CD_RATE, Trigger.START));
        assertThat(collect(CollectionJob.CD_RATE).rows()).isZero();
        await().until(() -> !told(StatisticEvent.RateFixed.class).isEmpty());
        assertThat(told(StatisticEvent.RateFixed.class))
                .singleElement()
                .satisfies(told -> assertThat(stored.rates(5)).containsExactly(told.rate()));
        assertThat(stage.get(STATISTICS + "/rates").body()).contains("\"name\":\"KIR@CD91\"");
    }

    private void openContractsOfEveryInstrumentAreCollected() throws Exception {
        assertThat(collect(CollectionJob.OPEN_INTEREST).errorMessage()).isNull();
        Set<DerivativeCode> listed = stage.venue(Venue.class)
                .market(market ->
                        market.contracts().stream().map(ContractMarket::code).collect(Collectors.toSet()));
        await().until(() -> told(StatisticEvent.OpenInterestCounted.class).stream()
                .map(event -> event.openInterest().instrument())
                .collect(Collectors.toSet())
                .containsAll(listed));
        DerivativeCode one = listed.iterator().next();
        assertThat(stage.get(STATISTICS + "/open-interest/" + one).body())
                .contains("\"contracts\":"
                        + stored.openInterest(one, 1).getFirst().contracts());
    }

    private void daysOfTheBoardsBecomeBars() throws Exception {
        CollectionRun run = collect(CollectionJob.DAILY_BARS);
        assertThat(run.errorMessage()).isNull();
        assertThat(run.rows()).isPositive();
        await().until(() -> told(StatisticEvent.DayClosed.class).size() >= run.rows());
        SessionBar bar = told(StatisticEvent.DayClosed.class).getFirst().bar();
        assertThat(stored.days(DerivativeCode.of(bar.instrument().value()), 1)).containsExactly(bar);
        assertThat(stage.get(STATISTICS + "/daily-bars/" + bar.instrument()).body())
                .contains("\"tradeDate\":\"" + bar.tradeDate() + "\"");
    }

    private void whatTheStreamTellsOfInvestorsIsRecorded() {
        await().until(() -> collect(CollectionJob.INVESTOR_FLOWS).rows() > 0);
        await().until(() -> told(StatisticEvent.FlowsReported.class).stream()
                .map(event -> event.flow().subject())
                .collect(Collectors.toSet())
                .contains("CK2I"));
        assertThat(stored.flows(null))
                .allSatisfy(flow -> assertThat(flow.market()).isEqualTo(SessionMarket.DAY));
    }

    private void aFlowThatDidNotChangeIsNotStoredAgain() throws Exception {
        LocalDate day = LocalDate.of(2030, 1, 2);
        InvestorFlow first = new InvestorFlow(
                "FK2I", "0008", day, SessionMarket.DAY, 10, 4, 100, 40, Instant.parse("2030-01-02T01:00:00Z"));
        InvestorFlow same = new InvestorFlow(
                "FK2I", "0008", day, SessionMarket.DAY, 10, 4, 100, 40, Instant.parse("2030-01-02T01:10:00Z"));
        InvestorFlow other = new InvestorFlow(
                "FK2I", "0008", day, SessionMarket.DAY, 12, 4, 120, 40, Instant.parse("2030-01-02T01:20:00Z"));
        assertThat(stage.service(Statistics.class).flows(List.of(first, same, other)))
                .isEqualTo(2);
        assertThat(stored.flows(null)).containsExactly(other);
        assertThat(stage.get(STATISTICS + "/investor-flows?tradeDate=2030-01-02")
                        .body())
                .contains("\"boughtContracts\":12");
        await().until(() -> told(StatisticEvent.FlowsReported.class).stream()
                        .filter(event -> event.flow().tradeDate().equals(day))
                        .count()
                == 2);
    }

    private void oneRunOfAJobAtATimeAndADeadOneIsOver() throws Exception {
        CollectionJob job = CollectionJob.CD_RATE;
        Instant asOf = Instant.EPOCH;
        assertThat(runs.begin(job, Trigger.MANUAL, null, asOf)).isPresent();
        assertThat(runs.begin(job, Trigger.MANUAL, null, asOf)).isEmpty();
        assertThat(stage.post(COLLECTIONS + "/cd-rate/runs", "TRADER").statusCode())
                .isEqualTo(409);
        assertThat(runs.interrupt()).isPositive();
        assertThat(runs.latest(job, 1).getFirst().outcome()).isEqualTo(Outcome.INTERRUPTED);
        assertThat(runs.lastDone(job).orElseThrow().asOf()).isAfter(asOf);
    }

    private void whoMayNotOperateStartsNothing() throws Exception {
        assertThat(stage.post(COLLECTIONS + "/cd-rate/runs", "VIEWER").statusCode())
                .isEqualTo(403);
        assertThat(stage.post(COLLECTIONS + "/moon/runs", "TRADER").statusCode())
                .isEqualTo(404);
        assertThat(stage.get(COLLECTIONS + "/moon/runs").statusCode()).isEqualTo(404);
        assertThat(stage.get(COLLECTIONS).body())
                .contains("\"job\":\"daily-bars\"", "\"nextRunAt\":\"", "\"day\":\"16:05\"");
    }

    private CollectionRun collect(CollectionJob job) throws Exception {
        String path = COLLECTIONS + "/" + job.wireName() + "/runs";
        HttpResponse<String> started = stage.post(path, "TRADER");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        long id = Long.parseLong(started.body().replaceAll("\\D", ""));
        await().until(() ->
                runs.latest(job, 1).stream().anyMatch(run -> run.id() == id && run.outcome() != Outcome.RUNNING));
        assertThat(stage.get(path).body()).contains("\"trigger\":\"MANUAL\"");
        return runs.latest(job, 1).getFirst();
    }

    private boolean hasEnded(CollectionJob job, Trigger trigger) {
        return runs.latest(job, 10).stream()
                .anyMatch(run -> run.trigger() == trigger && run.outcome() != Outcome.RUNNING);
    }

    private <E extends StatisticEvent> List<E> told(Class<E> type) {
        try (MarketTopicReader<StatisticEvent> tail =
                new MarketTopicReader<>(stage.bootstrapServers(), Topics.MARKET_STATISTICS)) {
            return tail.all().stream().filter(type::isInstance).map(type::cast).toList();
        }
    }
}
