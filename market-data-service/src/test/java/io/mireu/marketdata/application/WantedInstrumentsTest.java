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
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.OrderStatus;
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
import java.util.List;
import org.junit.jupiter.api.Test;

class WantedInstrumentsTest {

    private static final PortfolioId PORTFOLIO = PortfolioId.of("P-1");
    private static final DerivativeCode OPTION = DerivativeCode.of("B016CA48");

    private static final VenueOrderNumber VENUE_ORDER = new VenueOrderNumber(DAY, 17);

    private final WantedInstruments wanted = new WantedInstruments();

    @Test
    void anOrderIsWantedFromItsAcceptanceToItsEnd() {
        wanted.take(accepted("O-1", MINI));
        wanted.take(accepted("O-2", OPTION));
        assertThat(wanted.held()).containsExactlyInAnyOrder(MINI, OPTION);

        wanted.take(new OrderEvent.Ended(meta(), PORTFOLIO, intent(), OrderId.of("O-1"), OrderStatus.CANCELLED, 1));
        assertThat(wanted.held()).containsExactly(OPTION);

        wanted.take(new OrderEvent.IntentCompleted(meta(), PORTFOLIO, intent(), true));
        assertThat(wanted.held()).isEmpty();
    }

    @Test
    void anOrderThatHasFilledIsOnlyWantedForWhatIsHeld() {
        wanted.take(accepted("O-1", MINI));
        wanted.take(filled(1));
        assertThat(wanted.held()).containsExactly(MINI);
        wanted.take(filled(0));
        assertThat(wanted.held()).isEmpty();

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

    private static OrderEvent accepted(String order, DerivativeCode code) {
        return new OrderEvent.Accepted(
                meta(), PORTFOLIO, intent(), OrderId.of(order), Leg.market(code, Side.BUY, 1), VENUE_ORDER, null);
    }

    private static OrderEvent filled(long remaining) {
        Fill fill = new Fill(
                OrderId.of("O-1"), VENUE_ORDER, "1", MINI, Side.BUY, new BigDecimal("1100.00"), 1, at("10:00:00"));
        return new OrderEvent.Filled(meta(), PORTFOLIO, intent(), fill, remaining);
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
