package io.mireu.portfolio.application;

import static io.mireu.portfolio.SamplePortfolio.MINI;
import static io.mireu.portfolio.SamplePortfolio.OPENED_AT;
import static io.mireu.portfolio.SamplePortfolio.PUT;
import static io.mireu.portfolio.SamplePortfolio.completed;
import static io.mireu.portfolio.SamplePortfolio.entry;
import static io.mireu.portfolio.SamplePortfolio.fill;
import static io.mireu.portfolio.SamplePortfolio.filled;
import static io.mireu.portfolio.SamplePortfolio.quote;
import static io.mireu.portfolio.SamplePortfolio.received;
import static io.mireu.portfolio.SamplePortfolio.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mireu.model.market.Quote;
import io.mireu.model.order.Fill;
import io.mireu.model.order.IntentPurpose.LiquidatePortfolio;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.order.Side;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.LiquidationRule.LossLimit;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.portfolio.domain.Portfolio;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pair of a future and a put, of which not everything trades. */
class PartialLiquidationTest {

    private static final PortfolioId ID = PortfolioId.of("pair");
    private static final PortfolioSettings.Liquidation SETTINGS =
            new PortfolioSettings.Liquidation(2, Duration.ofSeconds(2), Duration.ofSeconds(30));

    private Instant now = OPENED_AT;
    private final InMemoryPortfolios world = new InMemoryPortfolios();
    private final Clock machine = machine();
    private final LastQuotes quotes = new LastQuotes(Duration.ofMinutes(2), machine);
    private final SnapshotFeed feed = new SnapshotFeed(quotes, world, _ -> {}, Duration.ofMillis(250), () -> 0);
    private final OpenPortfolios open = new OpenPortfolios(feed);
    private LiquidationDesk desk = desk();
    private final BookFill bookFill = new BookFill(world, world, desk);

    @BeforeEach
    void thePairIsHeldAndBothTrade() {
        world.tell(open);
        world.trading.addAll(List.of(MINI, PUT));
        OrderIntent entry = entry(
                ID,
                terms(new LossLimit(new BigDecimal("100000"))),
                Leg.market(MINI, Side.BUY, 1),
                Leg.market(PUT, Side.BUY, 1));
        new ReceiveIntent(world).handle(received(entry));
        bookFill.handle(filled(entry, fill(MINI, Side.BUY, "1100.00", 1)));
        bookFill.handle(filled(entry, fill(PUT, Side.BUY, "5.00", 1)));
        complete(entry, true);
    }

    @Test
    void theLossLimitHoldsForWhatTradesWhileTheOtherLegIsInItsClosingAuction() {
        quotes.put(quote(PUT, "4.99", "5.01", now));
        world.trading.remove(PUT);
        pass(Duration.ofMinutes(5));
        quotes.put(quote(MINI, "1097.00", "1097.04", now));
        checkRules();

        OrderIntent first = attempt(1);
        assertThat(first.purpose()).isEqualTo(new LiquidatePortfolio(LiquidationReason.LOSS_LIMIT));
        assertThat(first.legs()).containsExactly(Leg.market(MINI, Side.SELL, 1));
    }

    @Test
    void theQuoteThatMeetsARuleIsTheCauseOfTheIntent() {
        quotes.put(quote(PUT, "4.99", "5.01", now));
        Quote loss = quote(MINI, "1097.00", "1097.04", now);
        Timer time = new SimpleMeterRegistry().timer("quote-to-mark");
        new MarkPortfolios(open, quotes, feed, rules(), time).handle(loss);

        assertThat(attempt(1).purpose()).isEqualTo(new LiquidatePortfolio(LiquidationReason.LOSS_LIMIT));
        assertThat(world.causes).containsExactly(Cause.quoteAt(loss.receivedAt()));
    }

    @Test
    void aLegThatEndedBeforeThisProcessHeardOfItStopsNoLossLimitEither() {
        world.trading.remove(PUT);
        world.ended.add(PUT);
        quotes.put(quote(MINI, "1097.00", "1097.04", now));
        checkRules();

        assertThat(attempt(1).legs()).containsExactly(Leg.market(MINI, Side.SELL, 1));
    }

    @Test
    void whatCouldNotBeSoldFollowsWhenItTradesAndThenThePortfolioIsClosed() {
        world.trading.remove(PUT);
        liquidateByHand();
        sold(attempt(1), fill(MINI, Side.SELL, "1100.00", 1), true);
        pass(Duration.ofHours(1));
        retry();
        assertThat(world.intents).as("nothing that is held trades").hasSize(1);
        assertThat(portfolio().status()).isEqualTo(PortfolioStatus.PENDING);

        world.trading.add(PUT);
        retry();
        assertThat(attempt(2).id().value()).isEqualTo("pair-liq-2");
        assertThat(attempt(2).legs()).containsExactly(Leg.market(PUT, Side.SELL, 1));
        sold(attempt(2), fill(PUT, Side.SELL, "5.00", 1), true);
        assertThat(world.closed).containsExactly(ID);
        assertThat(world.alerts).isEmpty();
    }

    @Test
    void anEndedLegIsNeverOrderedAndLeavesThePortfolioOpenWithOneAlert() {
        world.trading.remove(PUT);
        world.ended.add(PUT);
        reportExpired();
        assertThat(world.alerts).as("the other leg is alive").isEmpty();

        liquidateByHand();
        sold(attempt(1), fill(MINI, Side.SELL, "1100.00", 1), true);
        for (int i = 0; i < 5; i++) {
            pass(Duration.ofMinutes(1));
            retry();
        }
        assertThat(world.intents).hasSize(1);
        assertThat(portfolio().status()).isEqualTo(PortfolioStatus.PENDING);
        assertThat(portfolio().held()).containsExactly(PUT);

        ReportExpiredPositions report = reportExpired();
        report.handle();
        assertThat(world.alerts).containsExactly("position-expired");
    }

    @Test
    void theLastAttemptThatLeavesOnlyAnEndedLegIsNoFailure() {
        liquidateByHand();
        sold(attempt(1), fill(MINI, Side.SELL, "1100.00", 1), false);
        pass(Duration.ofSeconds(3));
        retry();
        assertThat(attempt(2).legs()).containsExactly(Leg.market(PUT, Side.SELL, 1));
        world.trading.remove(PUT);
        world.ended.add(PUT);
        complete(attempt(2), false);

        assertThat(world.alerts).isEmpty();
        assertThat(portfolio().status()).isEqualTo(PortfolioStatus.PENDING);
    }

    @Test
    void whileNothingTradesAnAttemptWaitsAndIsNotUsedUp() {
        world.trading.clear();
        liquidateByHand();
        pass(Duration.ofHours(1));
        retry();
        assertThat(world.intents).isEmpty();
        assertThat(portfolio().liquidation().attemptsLeft()).isEqualTo(2);
    }

    @Test
    void aProcessThatStartsAgainGoesOnWithTheNextAttemptAndRepeatsNone() {
        world.trading.remove(PUT);
        liquidateByHand();
        desk = desk();
        retry();
        assertThat(world.intents).as("the first still works").hasSize(1);

        sold(attempt(1), fill(MINI, Side.SELL, "1100.00", 1), true);
        world.trading.add(PUT);
        pass(Duration.ofSeconds(3));
        retry();
        assertThat(world.intents).extracting(intent -> intent.id().value()).containsExactly("pair-liq-1", "pair-liq-2");
    }

    private void checkRules() {
        rules().handle();
    }

    private CheckRules rules() {
        LiquidateOnRule liquidate = new LiquidateOnRule(world, open, desk, InMemoryPortfolios.transactions());
        return new CheckRules(open, quotes, world, liquidate, Runnable::run);
    }

    private void liquidateByHand() {
        assertThat(new LiquidateByHand(world, desk, InMemoryPortfolios.transactions()).handle(ID))
                .isInstanceOf(LiquidateByHand.Accepted.class);
    }

    private void retry() {
        new RetryLiquidations(open, world, desk, InMemoryPortfolios.transactions()).handle();
    }

    private ReportExpiredPositions reportExpired() {
        var report = new ReportExpiredPositions(open, world, world, world, InMemoryPortfolios.transactions());
        report.handle();
        return report;
    }

    private OrderIntent attempt(int number) {
        assertThat(world.intents).hasSize(number);
        return world.intents.get(number - 1);
    }

    private void sold(OrderIntent intent, Fill fill, boolean complete) {
        bookFill.handle(filled(intent, fill));
        complete(intent, complete);
    }

    private void complete(OrderIntent intent, boolean complete) {
        new CompleteIntent(world, desk).handle(completed(intent, complete));
    }

    private Portfolio portfolio() {
        return world.lock(ID).orElseThrow();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private LiquidationDesk desk() {
        return new LiquidationDesk(world, world, quotes, SETTINGS, machine);
    }

    private Clock machine() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
