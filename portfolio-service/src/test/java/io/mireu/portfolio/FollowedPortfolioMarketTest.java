package io.mireu.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.AllowedActions;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.clock.TradedSessions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowedPortfolioMarketTest {

    private static final Instant NOW = Instant.parse("2026-12-10T06:12:00Z");
    private static final DerivativeCode EXPIRING = DerivativeCode.of("C016CA48");
    private static final DerivativeCode OTHER = DerivativeCode.of("A0571000");

    private final MarketClock clock = new MarketClock(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(20));
    private final FollowedPortfolioMarket market =
            new FollowedPortfolioMarket(clock, TradedSessions.of(SessionMarket.DAY));

    @Test
    void beforeTheMarketIsKnownNothingTradesAndNothingHasEnded() {
        assertThat(market.isTrading(OTHER)).isFalse();
        assertThat(market.hasEnded(OTHER)).isFalse();
    }

    @Test
    void withoutASessionOfItsOwnAnInstrumentTradesWhileItsMarketDoes() {
        observe(null, SessionPhase.CONTINUOUS, NOW.plusSeconds(60));
        assertThat(market.isTrading(OTHER)).isTrue();
        assertThat(market.isTrading(EXPIRING)).isTrue();

        observe(null, SessionPhase.HALTED, NOW.plusSeconds(60));
        assertThat(market.isTrading(OTHER)).isFalse();
    }

    @Test
    void aClosingAuctionOfOneInstrumentIsThatInstrumentsAlone() {
        observe(null, SessionPhase.CONTINUOUS, NOW.plusSeconds(60));
        observe(EXPIRING, SessionPhase.CLOSING_AUCTION, NOW.plusSeconds(60));

        assertThat(market.isTrading(EXPIRING)).isFalse();
        assertThat(market.hasEnded(EXPIRING)).isFalse();
        assertThat(market.isTrading(OTHER)).isTrue();
    }

    @Test
    void anInstrumentThatHasEndedForGoodIsToldFromAMarketWhoseSessionIsOver() {
        observe(null, SessionPhase.CONTINUOUS, NOW.plusSeconds(60));
        observe(EXPIRING, SessionPhase.CLOSED, null);
        assertThat(market.isTrading(EXPIRING)).isFalse();
        assertThat(market.hasEnded(EXPIRING)).isTrue();

        observe(null, SessionPhase.CLOSED, null);
        assertThat(market.isTrading(OTHER)).isFalse();
        assertThat(market.hasEnded(OTHER)).isFalse();
    }

    @Test
    void aNightThatIsNotTradedLiquidatesNothing() {
        observe("night", null, SessionPhase.CONTINUOUS, NOW.plusSeconds(60));

        assertThat(market.isTrading(OTHER)).isFalse();
        assertThat(new FollowedPortfolioMarket(clock, TradedSessions.of(SessionMarket.DAY, SessionMarket.NIGHT))
                        .isTrading(OTHER))
                .isTrue();
    }

    private void observe(@Nullable DerivativeCode instrument, SessionPhase phase, @Nullable Instant until) {
        observe("day", instrument, phase, until);
    }

    private void observe(
            String session, @Nullable DerivativeCode instrument, SessionPhase phase, @Nullable Instant until) {
        SessionStatus status = new SessionStatus(
                session,
                instrument,
                phase,
                until,
                AllowedActions.ALL,
                LocalDate.of(2026, 12, 10),
                NOW.minusSeconds(3600),
                NOW.plusSeconds(60),
                NOW,
                NOW,
                true);
        EventMeta meta = new EventMeta(EventMeta.idOf("session"), NOW, NOW, null);
        clock.observe(new MarketEvent.SessionObserved(meta, status));
    }
}
