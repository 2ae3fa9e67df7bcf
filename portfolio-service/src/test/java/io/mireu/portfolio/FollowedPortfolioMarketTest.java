package io.mireu.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.AllowedActions;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.support.clock.MarketClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowedPortfolioMarketTest {

    private static final Instant NOW = Instant.parse("2026-12-10T06:12:00Z");
    private static final DerivativeCode EXPIRING = DerivativeCode.of("C016CA48");
    private static final DerivativeCode OTHER = DerivativeCode.of("A0571000");

    private final MarketClock clock = new MarketClock(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(20));
    private final FollowedPortfolioMarket market = new FollowedPortfolioMarket(clock);

    @Test
    void beforeTheMarketIsKnownNothingTrades() {
        assertThat(market.isTrading(List.of(OTHER))).isFalse();
        assertThat(market.isTrading(List.of())).isFalse();
    }

    @Test
    void withoutASessionOfItsOwnAnInstrumentTradesWhileItsMarketDoes() {
        observe(null, SessionPhase.CONTINUOUS, NOW.plusSeconds(60));
        assertThat(market.isTrading(List.of(OTHER, EXPIRING))).isTrue();
        assertThat(market.isTrading(List.of())).isTrue();

        observe(null, SessionPhase.HALTED, NOW.plusSeconds(60));
        assertThat(market.isTrading(List.of(OTHER))).isFalse();
    }

    @Test
    void aClosingAuctionOfOneInstrumentHoldsUpWhatHoldsIt() {
        observe(null, SessionPhase.CONTINUOUS, NOW.plusSeconds(60));
        observe(EXPIRING, SessionPhase.CLOSING_AUCTION, NOW.plusSeconds(60));

        assertThat(market.isTrading(List.of(OTHER, EXPIRING))).isFalse();
        assertThat(market.isTrading(List.of(OTHER))).isTrue();
    }

    @Test
    void anInstrumentThatHasEndedForGoodHoldsUpNothingElse() {
        observe(null, SessionPhase.CONTINUOUS, NOW.plusSeconds(60));
        observe(EXPIRING, SessionPhase.CLOSED, null);

        assertThat(market.isTrading(List.of(OTHER, EXPIRING))).isTrue();
        assertThat(market.isTrading(List.of(EXPIRING))).isFalse();
    }

    private void observe(@Nullable DerivativeCode instrument, SessionPhase phase, @Nullable Instant until) {
        SessionStatus status = new SessionStatus(
                "day",
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
