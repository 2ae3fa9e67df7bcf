package io.mireu.strategy.domain;

import static io.mireu.strategy.domain.MarketTape.quote;
import static io.mireu.strategy.domain.MarketTape.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.strategy.StrategyKind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A range of 10 points, 1100 to 1110, and a band from 10 to 30 percent of it. */
class FlexSwitchTest {

    private final InstrumentMarket market = new InstrumentMarket(Duration.ofMinutes(65));

    FlexSwitchTest() {
        market.on(trade(30, "1100.00"));
        market.on(trade(40, "1110.00"));
    }

    @Test
    void aDipIsEnteredWithBothPricesInsideTheBandAboveTheMinimum() {
        market.on(quote(60, "1101.02", "1102.98"));
        assertThat(evaluate(StrategyKind.BUY_DIP)).isInstanceOf(Evaluation.Entry.class);
        assertThat(evaluate(StrategyKind.SELL_DIP)).isInstanceOf(Evaluation.Entry.class);
        assertThat(evaluate(StrategyKind.BUY_PEAK)).isInstanceOf(NoEntry.OutsideBand.class);
    }

    @Test
    void aPeakIsEnteredWithBothPricesInsideTheBandBelowTheMaximum() {
        market.on(quote(60, "1107.02", "1108.98"));
        assertThat(evaluate(StrategyKind.SELL_PEAK)).isInstanceOf(Evaluation.Entry.class);
        assertThat(evaluate(StrategyKind.BUY_PEAK)).isInstanceOf(Evaluation.Entry.class);
        assertThat(evaluate(StrategyKind.BUY_DIP)).isInstanceOf(NoEntry.OutsideBand.class);
    }

    @Test
    void aBidAtTheLowerEdgeIsOutside() {
        market.on(quote(60, "1101.00", "1102.00"));
        assertThat(evaluate(StrategyKind.BUY_DIP)).isInstanceOf(NoEntry.OutsideBand.class);
    }

    @Test
    void anOfferAtTheUpperEdgeIsOutside() {
        market.on(quote(60, "1102.00", "1103.00"));
        assertThat(evaluate(StrategyKind.BUY_DIP)).isInstanceOf(NoEntry.OutsideBand.class);
    }

    @Test
    void aRangeThatOnlyReachesTheMinimumIsTooSmall() {
        market.on(quote(60, "1101.50", "1102.00"));
        assertThat(evaluate("1", "10", MarketTape.CONTINUOUS, EntryHistory.none()))
                .isInstanceOf(NoEntry.RangeTooSmall.class);
        assertThat(evaluate("1", "9.99", MarketTape.CONTINUOUS, EntryHistory.none()))
                .isInstanceOf(Evaluation.Entry.class);
    }

    @Test
    void aQuoteIsFreshForTenSecondsOfMarketTime() {
        market.on(quote(60, "1101.50", "1102.00"));
        market.on(trade(70, "1105.00"));
        assertThat(evaluate(StrategyKind.BUY_DIP)).isInstanceOf(Evaluation.Entry.class);
        market.on(trade(70.001, "1105.00"));
        assertThat(evaluate(StrategyKind.BUY_DIP)).isInstanceOf(NoEntry.StaleQuote.class);
    }

    @Test
    void aOneSidedOrCrossedQuoteIsOfNoUse() {
        market.on(quote(60, "1101.50", ""));
        assertThat(evaluate(StrategyKind.BUY_DIP)).isInstanceOf(NoEntry.NoUsableQuote.class);
        market.on(quote(61, "1102.00", "1101.50"));
        assertThat(evaluate(StrategyKind.BUY_DIP)).isInstanceOf(NoEntry.NoUsableQuote.class);
    }

    @Test
    void entriesBeginOnePeriodAfterTheSessionAndEndOnePeriodBeforeItsEnd() {
        market.on(quote(59.999, "1101.50", "1102.00"));
        assertThat(evaluate(StrategyKind.BUY_DIP)).isEqualTo(new NoEntry.WarmingUp(MarketTape.at(60)));
        market.on(quote(60, "1101.50", "1102.00"));
        assertThat(evaluate(StrategyKind.BUY_DIP)).isInstanceOf(Evaluation.Entry.class);
        assertThat(evaluate("1", "0", sessionUntil(120), EntryHistory.none())).isInstanceOf(Evaluation.Entry.class);
        assertThat(evaluate("1", "0", sessionUntil(119), EntryHistory.none()))
                .isInstanceOf(NoEntry.SessionEnding.class);
    }

    @Test
    void onlyContinuousTradingIsEntered() {
        market.on(quote(60, "1101.50", "1102.00"));
        assertThat(evaluate("1", "0", MarketTape.session(SessionPhase.HALTED), EntryHistory.none()))
                .isEqualTo(new NoEntry.NotContinuous(SessionPhase.HALTED));
    }

    @Test
    void theIntervalAndTheOpenEntriesHoldTheNextEntry() {
        market.on(quote(60, "1101.50", "1102.00"));
        assertThat(evaluate("1", "0", MarketTape.CONTINUOUS, new EntryHistory(MarketTape.at(0.001), 0)))
                .isEqualTo(new NoEntry.IntervalRunning(MarketTape.at(60.001)));
        assertThat(evaluate("1", "0", MarketTape.CONTINUOUS, new EntryHistory(MarketTape.at(0), 0)))
                .isInstanceOf(Evaluation.Entry.class);
        assertThat(evaluate("1", "0", MarketTape.CONTINUOUS, new EntryHistory(MarketTape.at(0), 1)))
                .isEqualTo(new NoEntry.EntriesOpen(1, 1));
    }

    @Test
    void anOlderQuoteNeverReplacesANewerOne() {
        market.on(quote(60, "1101.50", "1102.00"));
        market.on(quote(59, "1105.50", "1106.00"));
        assertThat(evaluate(StrategyKind.BUY_DIP)).isInstanceOf(Evaluation.Entry.class);
    }

    @Test
    void aVenueWhoseClockIsSetBackIsLearntAnew() {
        market.on(quote(600, "1101.50", "1102.00"));
        market.on(trade(500, "1104.00"));
        assertThat(market.time()).contains(MarketTape.at(500));
        assertThat(market.knownFrom()).contains(MarketTape.at(500));
        assertThat(market.quote()).isEmpty();
    }

    private Evaluation evaluate(StrategyKind kind) {
        FlexSwitchDefinition definition = MarketTape.definition(kind, MarketTape.parameters());
        return new FlexSwitch(definition, Duration.ofSeconds(10))
                .evaluate(market, MarketTape.CONTINUOUS, EntryHistory.none());
    }

    private Evaluation evaluate(String period, String minMax, SessionStatus session, EntryHistory history) {
        FlexSwitchParameters parameters = MarketTape.parameters(period, "30", "10", "1", minMax);
        FlexSwitchDefinition definition = MarketTape.definition(StrategyKind.BUY_DIP, parameters);
        return new FlexSwitch(definition, Duration.ofSeconds(10)).evaluate(market, session, history);
    }

    private static SessionStatus sessionUntil(double seconds) {
        Instant until = MarketTape.at(seconds);
        SessionStatus session = MarketTape.CONTINUOUS;
        return new SessionStatus(
                session.market(),
                session.instrument(),
                session.phase(),
                until,
                session.allowed(),
                session.tradeDate(),
                session.continuousFrom(),
                until,
                session.venueTime(),
                session.observedAt(),
                true);
    }
}
