package io.mireu.strategy;

import static io.mireu.strategy.StrategyRun.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mireu.embedded.DatabaseAccess;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.IntentEvent;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.event.PortfolioEvent;
import io.mireu.model.event.Topics;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.order.IntentPurpose.OpenPortfolio;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.PortfolioTerms;
import io.mireu.model.strategy.StrategyId;
import io.mireu.model.strategy.StrategyKind;
import io.mireu.model.strategy.StrategyState.Status;
import io.mireu.strategy.application.EnterPosition;
import io.mireu.strategy.application.RunningStrategies;
import io.mireu.strategy.application.StartStrategy;
import io.mireu.strategy.application.Strategies;
import io.mireu.strategy.domain.Evaluation;
import io.mireu.strategy.domain.FlexSwitchDefinition;
import io.mireu.strategy.domain.FlexSwitchParameters;
import io.mireu.strategy.domain.MarketTape;
import io.mireu.strategy.domain.PriceRange;
import io.mireu.strategy.domain.Strategy;
import io.mireu.strategy.domain.TriggerBand;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The running service: market events in, intents out, and what a restart remembers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrategyServiceIT {

    private static final DerivativeCode FRONT = DerivativeCode.of("A056C000");
    private static final DerivativeCode NEXT = DerivativeCode.of("A0571000");
    private static final DerivativeCode THIRD = DerivativeCode.of("A0572000");
    private static final DerivativeCode FOURTH = DerivativeCode.of("A0573000");
    private static final StrategyId BUY_DIP = StrategyId.of("buydip-A056C000-demo");

    /** A window that holds the history of the test however long a restart takes. */
    private static final FlexSwitchParameters TEN_MINUTES = MarketTape.parameters("10", "30", "10", "1", "0");

    private static final String[] BOOTSTRAP = {
        "--mireu.strategy.bootstrap[0].kind=buydip",
        "--mireu.strategy.bootstrap[0].period=10",
        "--mireu.strategy.bootstrap[0].threshold=30",
        "--mireu.strategy.bootstrap[0].buffer=10",
        "--mireu.strategy.bootstrap[0].interval=10",
        "--mireu.strategy.bootstrap[0].quantity=2",
    };

    private final DatabaseAccess database = TestInfrastructure.shared().createDatabase();
    private StrategyRun run = new StrategyRun(database, BOOTSTRAP);

    @BeforeAll
    void listInstruments() {
        run.list(FRONT, 10);
        run.list(NEXT, 40);
        run.list(THIRD, 70);
        run.list(FOURTH, 100);
        await().atMost(SOON).until(() -> stored(BUY_DIP).isRunning());
    }

    @AfterAll
    void stop() {
        run.close();
    }

    @Test
    void aDipLeadsToExactlyOneIntentThatCarriesTheTermsOfItsPortfolio() {
        run.history(FRONT);
        run.trade(FRONT, "1102.00", Duration.ZERO, DataOrigin.LIVE);
        run.awaitHistory(BUY_DIP);
        run.quote(FRONT, "1101.00", "1102.00");
        MarketEvent.Quoted cause = run.quote(FRONT, "1101.02", "1102.98");
        run.publish(Topics.MARKET_QUOTES, cause);
        run.quote(FRONT, "1101.50", "1102.00");

        await().atMost(SOON).until(() -> !run.heard().intentsFor(FRONT).isEmpty());
        await().atMost(SOON).until(() -> !run.heard().decisionsOn(FRONT).isEmpty());
        run.quote(FRONT, "1101.50", "1102.02");
        await().atMost(SOON)
                .until(() -> run.heard().statesOn(FRONT).stream()
                        .anyMatch(changed -> changed.state().note().contains("entries open")));

        IntentEvent.Issued issued = run.heard().intentsFor(FRONT).getFirst();
        assertThat(run.heard().intentsFor(FRONT)).hasSize(1);
        assertThat(issued.meta().causedBy()).isEqualTo(cause.meta().eventId());
        assertThat(issued.intent().createdAt()).isEqualTo(cause.quote().venueTime());
        assertThat(issued.intent().portfolio().value()).startsWith("buydip_20");
        PortfolioTerms terms = ((OpenPortfolio) issued.intent().purpose()).terms();
        assertThat(terms.strategy()).isEqualTo(BUY_DIP);
        assertThat(terms.rules()).hasSize(3);
        assertThat(run.heard().decisionsOn(FRONT)).singleElement().satisfies(decided -> {
            assertThat(decided.decision().intent()).isEqualTo(issued.intent().id());
            assertThat(decided.decision().maximum()).isEqualByComparingTo("1110");
        });
        assertThat(stored(BUY_DIP).history().openEntries()).isEqualTo(1);
    }

    @Test
    void anEntryIsOpenUntilItsPortfolioIsClosedOrNothingFilled() {
        Strategy strategy = start(StrategyKind.SELL_DIP, NEXT);
        OrderIntent unfilled = enter(strategy);
        assertThat(stored(strategy.id()).history().openEntries()).isEqualTo(1);
        run.publish(Topics.ORDER_EVENTS, completed(unfilled));
        awaitOpen(strategy.id(), 0);

        OrderIntent filled = enterAgain(strategy.id());
        PortfolioTerms terms = ((OpenPortfolio) filled.purpose()).terms();
        run.publish(
                Topics.PORTFOLIO_EVENTS,
                new PortfolioEvent.Opened(meta(), filled.portfolio(), filled.account(), terms));
        PortfolioEvent.Closed closed = new PortfolioEvent.Closed(
                meta(), filled.portfolio(), terms, LiquidationReason.PROFIT_TARGET, BigDecimal.TEN);
        run.publish(Topics.PORTFOLIO_EVENTS, closed);
        run.publish(Topics.PORTFOLIO_EVENTS, closed);
        awaitOpen(strategy.id(), 0);
    }

    @Test
    void ofManyWhoSeeTheSameTriggerOneEnters() {
        Strategy strategy = start(StrategyKind.BUY_PEAK, THIRD);
        List<CompletableFuture<EnterPosition.Outcome>> outcomes = IntStream.range(0, 6)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> tryToEnter(strategy)))
                .toList();
        assertThat(outcomes.stream().map(CompletableFuture::join))
                .filteredOn(EnterPosition.Outcome.Issued.class::isInstance)
                .hasSize(1);
        assertThat(stored(strategy.id()).entries()).isEqualTo(1);
    }

    @Test
    void aRestartGoesOnWithFullWindowsWithoutEnteringForThePastAndOneFailureStopsNoOther() {
        Strategy strategy = start(StrategyKind.SELL_PEAK, FOURTH);
        Strategy broken = Strategy.started(
                MarketTape.definition(StrategyKind.BUY_DIP, FOURTH, MarketTape.parameters("40", "30", "10", "1", "0")),
                "test",
                StrategyRun.now());
        run.bean(Strategies.class).insert(broken);
        run.history(FOURTH);
        run.trade(FOURTH, "1102.00", StrategyRun.LIVE.plusSeconds(30), DataOrigin.LIVE);
        run.trade(FOURTH, "1108.00", StrategyRun.LIVE.plusSeconds(29), DataOrigin.LIVE);
        run.quote(FOURTH, "1107.50", "1108.50", StrategyRun.LIVE.plusSeconds(28));
        run.close();
        run = new StrategyRun(database, BOOTSTRAP);

        assertThat(stored(strategy.id()).isRunning()).isTrue();
        assertThat(run.bean(RunningStrategies.class).find(strategy.id())).isPresent();
        run.awaitHistory(strategy.id());
        run.trade(FOURTH, "1105.00", Duration.ZERO, DataOrigin.LIVE);
        run.quote(FOURTH, "1104.00", "1104.10");
        await().atMost(SOON).until(() -> stored(broken.id()).status() == Status.FAILED);
        await().atMost(SOON).until(() -> !run.heard().alerts("strategy-failed").isEmpty());
        assertThat(run.heard().intentsFor(FOURTH)).isEmpty();
        run.quote(FOURTH, "1107.50", "1108.50");
        await().atMost(SOON).until(() -> run.heard().decisionsOn(FOURTH).size() == 1);
        await().atMost(SOON).until(() -> run.heard().intentsFor(FOURTH).size() == 1);
        assertThat(run.heard().decisionsOn(FOURTH).getFirst().decision().minimum())
                .isEqualByComparingTo("1100");
    }

    private Strategy stored(StrategyId id) {
        return run.bean(Strategies.class)
                .find(id)
                .orElseGet(() -> Strategy.started(
                                MarketTape.definition(StrategyKind.BUY_DIP, MarketTape.parameters()),
                                "nobody",
                                StrategyRun.now())
                        .halted(Status.STOPPED, "not there"));
    }

    private Strategy start(StrategyKind kind, DerivativeCode code) {
        FlexSwitchDefinition definition = MarketTape.definition(kind, code, TEN_MINUTES);
        await().atMost(SOON)
                .until(() -> run.bean(StartStrategy.class).handle(definition, "kim")
                        instanceof StartStrategy.Outcome.Started);
        return stored(definition.id());
    }

    private OrderIntent enter(Strategy strategy) {
        return ((EnterPosition.Outcome.Issued) tryToEnter(strategy)).intent();
    }

    private OrderIntent enterAgain(StrategyId id) {
        Evaluation.Entry later = entry(Duration.ofMinutes(2));
        return ((EnterPosition.Outcome.Issued) run.bean(EnterPosition.class).handle(stored(id), later, cause()))
                .intent();
    }

    private EnterPosition.Outcome tryToEnter(Strategy strategy) {
        return run.bean(EnterPosition.class).handle(strategy, entry(Duration.ZERO), cause());
    }

    private static Evaluation.Entry entry(Duration later) {
        return new Evaluation.Entry(
                MarketTape.at(3600).plus(later),
                new PriceRange(new BigDecimal("1100.00"), new BigDecimal("1110.00")),
                new TriggerBand(new BigDecimal("1101.00"), new BigDecimal("1103.00")),
                new BigDecimal("1101.50"),
                new BigDecimal("1102.00"));
    }

    private static MarketEvent.Traded cause() {
        return new MarketEvent.Traded(meta(), MarketTape.trade(3600, "1102.00"));
    }

    private static EventMeta meta() {
        return StrategyRun.meta(StrategyRun.now());
    }

    private static OrderEvent.IntentCompleted completed(OrderIntent intent) {
        return new OrderEvent.IntentCompleted(meta(), intent.portfolio(), intent.id(), false);
    }

    private void awaitOpen(StrategyId id, int open) {
        await().atMost(SOON).until(() -> stored(id).history().openEntries() == open);
    }
}
