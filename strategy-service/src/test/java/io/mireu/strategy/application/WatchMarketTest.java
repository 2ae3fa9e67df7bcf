package io.mireu.strategy.application;

import static io.mireu.strategy.domain.MarketTape.OPEN;
import static io.mireu.strategy.domain.MarketTape.quote;
import static io.mireu.strategy.domain.MarketTape.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.market.Trade;
import io.mireu.model.strategy.StrategyKind;
import io.mireu.strategy.domain.Evaluation;
import io.mireu.strategy.domain.EventOrder;
import io.mireu.strategy.domain.MarketTape;
import io.mireu.strategy.domain.NoEntry;
import io.mireu.strategy.domain.Strategy;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.clock.TradedSessions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchMarketTest {

    private static final Strategy BUY_DIP = Strategy.started(
            MarketTape.definition(StrategyKind.BUY_DIP, MarketTape.parameters()), "kim", MarketTape.OPEN);
    private static final Duration SECONDS_10 = Duration.ofSeconds(10);
    private static final Duration SECONDS_5 = Duration.ofSeconds(5);

    private Instant now = OPEN;
    private final Clock machine = testClock();
    private final MarketClock clock = new MarketClock(machine, Duration.ofSeconds(20));
    private final WatchMarket watch = new WatchMarket(
            clock,
            TradedSessions.of(SessionMarket.DAY),
            new StrategySettings(
                    "demo",
                    SECONDS_10,
                    SECONDS_5,
                    Duration.ofHours(1),
                    Duration.ofMinutes(5),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(2),
                    List.of()));

    @Test
    void aTriggerOfNowIsAnEntryAndTheSameTriggerOfThePastIsNot() {
        fillWindow();
        see(quote(70, "1101.50", "1102.00"));
        time(76);
        assertThat(evaluate()).isInstanceOf(NoEntry.NoMarket.class);
        time(75);
        assertThat(evaluate()).isInstanceOf(Evaluation.Entry.class);
    }

    @Test
    void nothingIsEnteredWhileTheVenuesClockIsNotHeard() {
        fillWindow();
        see(quote(80.5, "1101.50", "1102.00"));
        now = MarketTape.at(80.5);
        assertThat(evaluate()).isInstanceOf(NoEntry.NoMarket.class);
    }

    @Test
    void anInstrumentOnItsLastDayIsNotEnteredWhereItsOwnSessionDoesNotTrade() {
        fillWindow();
        see(quote(80, "1101.50", "1102.00"));
        time(80);
        assertThat(evaluate()).isInstanceOf(Evaluation.Entry.class);
        clock.observe(new MarketEvent.SessionObserved(meta(), closingAuctionOfTheFuture()));

        assertThat(evaluate()).isEqualTo(new NoEntry.NotContinuous(SessionPhase.CLOSING_AUCTION));
    }

    @Test
    void aSessionThatIsNotTradedIsNotEntered() {
        fillWindow();
        see(quote(80, "1101.50", "1102.00"));
        time(80, "night", true);

        assertThat(evaluate()).isEqualTo(new NoEntry.NotTraded("night"));
    }

    @Test
    void aSessionThatTheCalendarAloneKnowsOfIsEnteredOnLiveDataOnly() {
        fillWindow();
        see(old(quote(75, "1101.50", "1102.00")));
        time(75, "day", false);
        assertThat(evaluate()).isEqualTo(new NoEntry.Unconfirmed());

        time(75, "day", true);
        assertThat(evaluate()).as("confirmed by the venue").isInstanceOf(Evaluation.Entry.class);

        time(76, "day", false);
        see(quote(76, "1101.50", "1102.00"));
        assertThat(evaluate()).as("shown by live data").isInstanceOf(Evaluation.Entry.class);
    }

    private SessionStatus closingAuctionOfTheFuture() {
        SessionStatus market = MarketTape.session(SessionPhase.CLOSING_AUCTION);
        return new SessionStatus(
                market.market(),
                MarketTape.FUTURE,
                market.phase(),
                now.plusSeconds(600),
                market.allowed(),
                market.tradeDate(),
                market.continuousFrom(),
                now,
                now,
                now,
                true);
    }

    @Test
    void afterASilenceOfTheFeedTheNextLiveTradeIsWaitedFor() {
        fillWindow();
        now = MarketTape.at(90);
        watch.checkFeed();
        time(120);
        see(quote(120, "1101.50", "1102.00"));
        assertThat(evaluate()).isInstanceOf(NoEntry.FeedInterrupted.class);
        see(old(trade(80, "1101.00")));
        see(old(trade(85, "1109.00")));
        assertThat(evaluate()).isInstanceOf(NoEntry.FeedInterrupted.class);
        see(trade(120, "1105.00"));
        assertThat(evaluate()).isInstanceOf(Evaluation.Entry.class);
    }

    @Test
    void aWindowThatIsKnownOnlyInPartWarmsUp() {
        time(600);
        see(trade(600, "1100.00"));
        see(trade(600, "1110.00"));
        see(quote(600, "1101.50", "1102.00"));
        assertThat(evaluate()).isEqualTo(new NoEntry.WarmingUp(MarketTape.at(660)));
        see(old(trade(540, "1105.00")));
        assertThat(evaluate()).isInstanceOf(Evaluation.Entry.class);
    }

    @Test
    void atEqualTimesATradeComesBeforeAQuoteAndOtherwiseTheOrderOfReceiptHolds() {
        MarketEvent quote = event(quote(2, "1101.50", "1102.00"));
        MarketEvent trade = event(trade(2, "1100.00"));
        MarketEvent second = event(trade(2, "1101.00"));
        MarketEvent early = event(quote(1, "1101.50", "1102.00"));
        assertThat(EventOrder.sorted(List.of(quote, trade, second, early)))
                .containsExactly(early, trade, second, quote);
    }

    private void fillWindow() {
        time(60);
        see(old(trade(0, "1105.00")));
        see(trade(65, "1100.00"));
        see(trade(66, "1110.00"));
    }

    private void time(double seconds) {
        time(seconds, "day", true);
    }

    private void time(double seconds, String market, boolean confirmed) {
        now = MarketTape.at(seconds);
        SessionStatus open = MarketTape.CONTINUOUS;
        clock.observe(new MarketEvent.SessionObserved(
                meta(),
                new SessionStatus(
                        market,
                        open.instrument(),
                        open.phase(),
                        open.phaseUntil(),
                        open.allowed(),
                        open.tradeDate(),
                        open.continuousFrom(),
                        open.continuousUntil(),
                        now,
                        now,
                        confirmed)));
    }

    private Evaluation evaluate() {
        return watch.evaluate(BUY_DIP);
    }

    private void see(Trade trade) {
        watch.handle(event(trade));
    }

    private void see(Quote quote) {
        watch.handle(event(quote));
    }

    private MarketEvent event(Trade trade) {
        return new MarketEvent.Traded(meta(), trade);
    }

    private MarketEvent event(Quote quote) {
        return new MarketEvent.Quoted(meta(), quote);
    }

    private EventMeta meta() {
        return EventMeta.unique(now, machine, null);
    }

    private static Trade old(Trade trade) {
        return new Trade(
                trade.instrument(),
                trade.price(),
                trade.quantity(),
                null,
                0,
                trade.venueTime(),
                trade.receivedAt(),
                DataOrigin.SNAPSHOT);
    }

    private static Quote old(Quote quote) {
        return new Quote(
                quote.instrument(),
                quote.bids(),
                quote.offers(),
                quote.venueTime(),
                quote.receivedAt(),
                DataOrigin.SNAPSHOT);
    }

    private Clock testClock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
