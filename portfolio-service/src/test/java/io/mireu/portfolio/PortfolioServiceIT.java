package io.mireu.portfolio;

import static io.mireu.portfolio.SamplePortfolio.MINI;
import static io.mireu.portfolio.SamplePortfolio.OPENED_AT;
import static io.mireu.portfolio.SamplePortfolio.PUT;
import static io.mireu.portfolio.SamplePortfolio.completed;
import static io.mireu.portfolio.SamplePortfolio.entry;
import static io.mireu.portfolio.SamplePortfolio.fill;
import static io.mireu.portfolio.SamplePortfolio.filled;
import static io.mireu.portfolio.SamplePortfolio.liquidation;
import static io.mireu.portfolio.SamplePortfolio.received;
import static io.mireu.portfolio.SamplePortfolio.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mireu.embedded.DatabaseAccess;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.model.event.IntentEvent;
import io.mireu.model.event.PortfolioEvent;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.Topics;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.order.Fill;
import io.mireu.model.order.IntentPurpose.LiquidatePortfolio;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.order.Side;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.LiquidationRule;
import io.mireu.model.portfolio.LiquidationRule.HoldingTime;
import io.mireu.model.portfolio.LiquidationRule.LossLimit;
import io.mireu.model.portfolio.LiquidationRule.ProfitTarget;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioSnapshot;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.portfolio.application.Cause;
import io.mireu.portfolio.application.PortfolioLog;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole service between a real broker and a real database. */
class PortfolioServiceIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LONG_ENOUGH_TO_BE_WRONG = Duration.ofMillis(700);

    private static DatabaseAccess database;
    private static RunningPortfolioService service;
    private static ToldPortfolios told;

    private final PortfolioId id =
            PortfolioId.of("p-" + UUID.randomUUID().toString().substring(0, 8));

    @BeforeAll
    static void start() {
        database = TestInfrastructure.shared().createDatabase();
        service = RunningPortfolioService.start(TestInfrastructure.shared(), database);
        told = new ToldPortfolios(service);
    }

    @AfterAll
    static void stop() {
        told.close();
        service.close();
    }

    @BeforeEach
    void theMarketTrades() {
        service.observeVenueAt(OPENED_AT, SessionPhase.CONTINUOUS);
    }

    @Test
    void aFillOpensAPortfolioQuotesMarkItAndItsTargetLiquidatesItOnce() throws Exception {
        OrderIntent entry = open(new ProfitTarget(new BigDecimal("100000")), new LossLimit(new BigDecimal("500000")));
        service.quote(MINI, "1100.50", "1100.54");
        PortfolioSnapshot marked = awaitSnapshot(s -> is(s.unrealisedPnlKrw(), "42000"));
        assertThat(marked.status()).isEqualTo(PortfolioStatus.ACTIVE);
        assertThat(marked.openedAt()).isEqualTo(OPENED_AT);
        await().atMost(PATIENCE)
                .until(() -> !told.events(id, PortfolioEvent.Opened.class).isEmpty());

        for (int i = 0; i < 5; i++) {
            service.quote(MINI, "1101.10", "1101.14");
        }
        IntentEvent.Issued issued = awaitLiquidation(1);
        assertThat(issued.intent().id().value()).isEqualTo(id + "-liq-1");
        assertThat(issued.intent().legs()).containsExactly(Leg.market(MINI, Side.SELL, 2));
        assertThat(issued.intent().purpose()).isEqualTo(new LiquidatePortfolio(LiquidationReason.PROFIT_TARGET));
        assertThat(service.post("/" + id + "/liquidate", "TRADER").body()).contains("liquidation-under-way");

        liquidated(issued.intent(), fill(MINI, Side.SELL, "1101.10", 2));
        PortfolioSnapshot closed = awaitSnapshot(s -> s.status() == PortfolioStatus.CLOSED);
        assertThat(closed.realisedPnlKrw()).isEqualByComparingTo("100000");
        assertThat(closed.unrealisedPnlKrw()).isEqualByComparingTo("0");
        PortfolioEvent.Closed told = awaitClosed();
        assertThat(told.realisedPnlKrw()).isEqualByComparingTo("100000");
        assertNoMoreThan(1);

        var detail = service.get("/" + id);
        assertThat(detail.get("fills")).hasSize(2);
        assertThat(detail.get("portfolio").get("liquidation").asString()).isEqualTo("PROFIT_TARGET");
        assertThat(service.post("/" + id + "/liquidate", "TRADER").body()).contains("already-closed");
        assertThat(entry.portfolio()).isEqualTo(id);
    }

    @Test
    void anIntentTellsWhenTheQuoteThatLedToItCame() {
        Instant receivedAt = Instant.parse("2026-11-26T01:00:00.123Z");
        OrderIntent intent = liquidation(id, Leg.market(MINI, Side.SELL, 2));
        PortfolioLog log = service.bean(PortfolioLog.class);
        service.bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> log.intentIssued(intent, Cause.quoteAt(receivedAt)));
        assertThat(awaitLiquidation(1).triggerReceivedAt()).isEqualTo(receivedAt);
    }

    @Test
    void aRestartInTheMiddleOfALiquidationIssuesNoSecondIntentAndStillClosesIt() {
        open(new LossLimit(new BigDecimal("10000")));
        PortfolioId marked = PortfolioId.of(id + "-b");
        openAs(marked, new LossLimit(new BigDecimal("90000000")));
        service.quote(MINI, "1099.50", "1099.54");
        IntentEvent.Issued issued = awaitLiquidation(1);

        restart();
        service.observeVenueAt(OPENED_AT, SessionPhase.CONTINUOUS);
        service.quote(MINI, "1099.00", "1099.04");
        await().atMost(PATIENCE)
                .until(() -> told.snapshots(marked).stream().anyMatch(s -> is(s.unrealisedPnlKrw(), "-108000")));
        assertNoMoreThan(1);

        liquidated(issued.intent(), fill(MINI, Side.SELL, "1099.00", 2));
        assertThat(awaitClosed().realisedPnlKrw()).isEqualByComparingTo("-110000");
    }

    @Test
    void timeLiquidatesWithoutAnyQuoteButOnlyWhileTheMarketTradesAndNoEntryWorks() {
        OrderIntent entry = entry(id, terms(new HoldingTime(Duration.ofMinutes(30))), Leg.market(PUT, Side.SELL, 1));
        service.tell(received(entry), filled(entry, fill(PUT, Side.SELL, "5.00", 1)));
        Instant later = OPENED_AT.plus(Duration.ofMinutes(31));
        await().atMost(PATIENCE).until(() -> countOfFills() == 1);
        service.observeVenueAt(later, SessionPhase.CONTINUOUS);
        assertNoMoreThan(0);

        service.observeVenueAt(later, SessionPhase.CLOSING_AUCTION);
        service.tell(completed(entry, true));
        service.awaitEndOf(entry);
        assertNoMoreThan(0);

        service.observeVenueAt(later, SessionPhase.CONTINUOUS);
        IntentEvent.Issued issued = awaitLiquidation(1);
        assertThat(issued.intent().purpose()).isEqualTo(new LiquidatePortfolio(LiquidationReason.HOLDING_TIME));
        assertThat(issued.intent().legs()).containsExactly(Leg.market(PUT, Side.BUY, 1));
        assertThat(issued.triggerReceivedAt()).isNull();
    }

    @Test
    void whatALiquidationLeavesIsTriedAgainThenPeopleAreAlertedAndMayTryOnceMore() throws Exception {
        open();
        assertThat(service.post("/" + id + "/liquidate", "ADMIN").statusCode()).isEqualTo(403);
        assertThat(service.post("/nothing/liquidate", "TRADER").statusCode()).isEqualTo(404);
        assertThat(service.post("/" + id + "/liquidate", "TRADER").statusCode()).isEqualTo(202);
        OrderIntent first = awaitLiquidation(1).intent();
        service.tell(received(first), filled(first, fill(MINI, Side.SELL, "1100.00", 1)), completed(first, false));

        OrderIntent second = awaitLiquidation(2).intent();
        assertThat(second.legs()).containsExactly(Leg.market(MINI, Side.SELL, 1));
        try (var alerts = service.read(Topics.SYSTEM_ALERTS)) {
            service.tell(received(second), completed(second, false));
            await().atMost(PATIENCE).until(() -> alerts.events().stream().anyMatch(this::isCriticalAboutIt));
        }
        assertNoMoreThan(2);

        assertThat(service.post("/" + id + "/liquidate", "TRADER").statusCode()).isEqualTo(202);
        liquidated(awaitLiquidation(3).intent(), fill(MINI, Side.SELL, "1100.02", 1));
        assertThat(awaitClosed().reason()).isEqualTo(LiquidationReason.MANUAL);
    }

    @Test
    void halfAPairIsReversedAtOnceAndAnEntryWithoutAFillNeverExisted() throws Exception {
        OrderIntent pair = entry(id, terms(), Leg.market(PUT, Side.SELL, 1), Leg.market(MINI, Side.SELL, 1));
        OrderIntent nothing = entry(PortfolioId.of(id + "-0"), terms(), Leg.market(MINI, Side.BUY, 1));
        service.tell(received(nothing), completed(nothing, false));
        service.awaitEndOf(nothing);
        service.tell(received(pair), filled(pair, fill(PUT, Side.SELL, "5.00", 1)), completed(pair, false));

        OrderIntent reversal = awaitLiquidation(1).intent();
        assertThat(reversal.purpose()).isEqualTo(new LiquidatePortfolio(LiquidationReason.ENTRY_INCOMPLETE));
        assertThat(reversal.legs()).containsExactly(Leg.market(PUT, Side.BUY, 1));
        assertThat(service.get("/" + nothing.portfolio()).get("code").asString())
                .isEqualTo("unknown-portfolio");
        assertThat(service.get("?status=PENDING").toString()).contains(id.value());
    }

    @Test
    void whateverIsToldTwiceThePositionIsTheSumOfTheFills() throws Exception {
        Random random = new Random(7);
        OrderIntent entry = entry(id, terms(), Leg.market(MINI, Side.BUY, 100));
        service.tell(received(entry), received(entry));
        List<Fill> fills = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Side side = random.nextInt(3) == 0 ? Side.SELL : Side.BUY;
            fills.add(fill(MINI, side, "1100." + (10 + random.nextInt(80)), 1 + random.nextInt(5)));
            var event = filled(entry, fills.getLast());
            service.tell(event, event, filled(entry, fills.get(random.nextInt(fills.size()))));
        }
        long sum = fills.stream().mapToLong(Fill::signedQuantity).sum();
        await().atMost(PATIENCE).until(() -> countOfFills() == fills.size());
        service.tell(completed(entry, true));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(quantity()).isEqualTo(sum));
        assertThat(countOfFills()).isEqualTo(fills.size());
        assertThat(service.get("/summary").get("total").get("open").asInt()).isPositive();
    }

    private OrderIntent open(LiquidationRule... rules) {
        return openAs(id, rules);
    }

    /** Two contracts bought at 1100.10. */
    private static OrderIntent openAs(PortfolioId portfolio, LiquidationRule... rules) {
        OrderIntent entry = entry(portfolio, terms(rules), Leg.market(MINI, Side.BUY, 2));
        service.tell(received(entry), filled(entry, fill(MINI, Side.BUY, "1100.10", 2)), completed(entry, true));
        service.awaitEndOf(entry);
        return entry;
    }

    private static void liquidated(OrderIntent intent, Fill fill) {
        service.tell(received(intent), filled(intent, fill), completed(intent, true));
    }

    private static void restart() {
        stop();
        service = RunningPortfolioService.start(TestInfrastructure.shared(), database);
        told = new ToldPortfolios(service);
    }

    private IntentEvent.Issued awaitLiquidation(int number) {
        await().atMost(PATIENCE).until(() -> told.liquidations(id).size() >= number);
        return told.liquidations(id).get(number - 1);
    }

    private void assertNoMoreThan(int number) {
        await().during(LONG_ENOUGH_TO_BE_WRONG)
                .atMost(PATIENCE)
                .until(() -> told.liquidations(id).size() == number);
    }

    private PortfolioSnapshot awaitSnapshot(Predicate<PortfolioSnapshot> wanted) {
        return await().atMost(PATIENCE)
                .until(() -> told.snapshots(id).stream().filter(wanted).reduce((_, last) -> last), Optional::isPresent)
                .orElseThrow();
    }

    private PortfolioEvent.Closed awaitClosed() {
        await().atMost(PATIENCE)
                .until(() -> told.events(id, PortfolioEvent.Closed.class).size() == 1);
        return told.events(id, PortfolioEvent.Closed.class).getFirst();
    }

    private boolean isCriticalAboutIt(SystemEvent event) {
        return event instanceof SystemEvent.AlertRaised alert
                && alert.severity() == SystemEvent.Severity.CRITICAL
                && alert.message().contains(id.value());
    }

    private long countOfFills() {
        return number("select count(*) from fills where portfolio_id = ?");
    }

    private long quantity() {
        return number("select coalesce(sum(quantity_contracts), 0) from positions where portfolio_id = ?");
    }

    private long number(String query) {
        return service.database().sql(query).param(id.value()).query(Long.class).single();
    }

    private static boolean is(@Nullable BigDecimal krw, String expected) {
        return krw != null && krw.compareTo(new BigDecimal(expected)) == 0;
    }
}
