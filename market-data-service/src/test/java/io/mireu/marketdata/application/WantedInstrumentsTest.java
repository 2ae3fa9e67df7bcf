package io.mireu.marketdata.application;

import static io.mireu.marketdata.domain.FeedFixtures.DAY;
import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.Fill;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.IntentPurpose;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.order.Side;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioSnapshot;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.model.portfolio.PortfolioTerms;
import io.mireu.model.portfolio.Position;
import io.mireu.model.strategy.StrategyId;
import io.mireu.model.strategy.StrategyKind;
import io.mireu.model.strategy.StrategyState;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WantedInstrumentsTest {

    private static final PortfolioId PORTFOLIO = PortfolioId.of("P-1");
    private static final DerivativeCode OPTION = DerivativeCode.of("B016CA48");

    private static final VenueOrderNumber VENUE_ORDER = new VenueOrderNumber(DAY, 17);
    private static final Instant NOW = at("10:00:00");

    private final WantedInstruments wanted = new WantedInstruments(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void everyLegOfAnIntentIsWantedUntilItIsCompletedAlthoughTheVenueHasNotAnswered() {
        wanted.take(received(MINI, OPTION));
        assertThat(wanted.held()).containsExactlyInAnyOrder(MINI, OPTION);

        wanted.take(new OrderEvent.Ambiguous(meta(), PORTFOLIO, intent(), OrderId.of("I-1/0"), "no answer"));
        assertThat(wanted.held()).containsExactlyInAnyOrder(MINI, OPTION);

        wanted.take(completed(NOW.minusSeconds(60)));
        assertThat(wanted.held()).isEmpty();
    }

    @Test
    void whatIsDeniedIsNotWanted() {
        wanted.take(received(MINI));
        wanted.take(new OrderEvent.Denied(meta(), PORTFOLIO, intent(), "quantity-limit", "too much"));
        wanted.take(completed(NOW));

        assertThat(wanted.held()).isEmpty();
    }

    @Test
    void whatHasFilledIsWantedForAMomentUntilItsPortfolioTellsThatItIsHeld() {
        wanted.take(received(MINI));
        wanted.take(filled());
        wanted.take(completed(NOW.minusSeconds(59)));

        assertThat(wanted.held()).containsExactly(MINI);
    }

    @Test
    void whatIsHeldIsWantedUntilItIsSold() {
        wanted.take(snapshot(2));
        assertThat(wanted.held()).containsExactly(MINI);

        wanted.take(snapshot(0));
        assertThat(wanted.held()).isEmpty();
    }

    @Test
    void twoStrategiesOnOneInstrumentWantItUntilBothHaveStopped() {
        wanted.take(strategy("one", StrategyState.Status.RUNNING));
        wanted.take(strategy("two", StrategyState.Status.RUNNING));
        wanted.take(strategy("one", StrategyState.Status.STOPPED));
        assertThat(wanted.ofStrategies()).containsExactly(MINI);

        wanted.take(strategy("two", StrategyState.Status.FAILED));
        assertThat(wanted.ofStrategies()).isEmpty();
    }

    private static StrategyState strategy(String id, StrategyState.Status status) {
        return new StrategyState(StrategyId.of(id), StrategyKind.BUY_DIP, MINI, status, 0, 0, null, "", at("10:00:00"));
    }

    private static OrderEvent received(DerivativeCode... codes) {
        return new OrderEvent.IntentReceived(
                meta(),
                new OrderIntent(
                        intent(),
                        AccountId.of("demo"),
                        PORTFOLIO,
                        new IntentPurpose.OpenPortfolio(new PortfolioTerms("entry", null, "", List.of())),
                        Stream.of(codes)
                                .map(code -> Leg.market(code, Side.BUY, 1))
                                .toList(),
                        at("10:00:00")));
    }

    private static OrderEvent filled() {
        Fill fill = new Fill(
                OrderId.of("I-1/0"), VENUE_ORDER, "1", MINI, Side.BUY, new BigDecimal("1100.00"), 1, at("10:00:00"));
        return new OrderEvent.Filled(meta(), PORTFOLIO, intent(), fill, 0);
    }

    private static OrderEvent completed(Instant recordedAt) {
        EventMeta meta = EventMeta.unique(recordedAt, Clock.fixed(recordedAt, ZoneOffset.UTC), null);
        return new OrderEvent.IntentCompleted(meta, PORTFOLIO, intent(), true);
    }

    private static PortfolioSnapshot snapshot(long quantity) {
        return new PortfolioSnapshot(
                PORTFOLIO,
                AccountId.of("demo"),
                new PortfolioTerms("entry", null, "", List.of()),
                PortfolioStatus.ACTIVE,
                List.of(new Position(MINI, quantity, new BigDecimal("1100"), BigDecimal.ZERO), Position.flat(OPTION)),
                BigDecimal.ZERO,
                null,
                at("10:00:00"),
                null,
                null,
                at("10:00:01"));
    }

    private static IntentId intent() {
        return IntentId.of("I-1");
    }

    private static EventMeta meta() {
        return EventMeta.unique(at("10:00:00"), Clock.systemUTC(), null);
    }
}
