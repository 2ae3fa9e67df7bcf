package io.mireu.volatility;

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
import org.junit.jupiter.api.Test;

class FollowedMarketHoursTest {

    private static final Instant NOW = Instant.parse("2026-12-10T09:30:00Z");
    private static final DerivativeCode OPTION = DerivativeCode.of("C016CA48");

    private final MarketClock clock = new MarketClock(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(20));
    private final FollowedMarketHours hours = new FollowedMarketHours(clock, TradedSessions.of(SessionMarket.DAY));

    @Test
    void beforeTheMarketIsKnownNothingTrades() {
        assertThat(hours.isContinuous(OPTION)).isFalse();
    }

    @Test
    void onlyContinuousTradingCounts() {
        observe("day", SessionPhase.CONTINUOUS);
        assertThat(hours.isContinuous(OPTION)).isTrue();
        observe("day", SessionPhase.CLOSING_AUCTION);
        assertThat(hours.isContinuous(OPTION)).isFalse();
    }

    @Test
    void aNightThatIsNotTradedBringsNoData() {
        observe("night", SessionPhase.CONTINUOUS);

        assertThat(hours.isContinuous(OPTION)).isFalse();
        assertThat(new FollowedMarketHours(clock, TradedSessions.of(SessionMarket.DAY, SessionMarket.NIGHT))
                        .isContinuous(OPTION))
                .isTrue();
    }

    private void observe(String market, SessionPhase phase) {
        SessionStatus status = new SessionStatus(
                market,
                null,
                phase,
                NOW.plusSeconds(600),
                AllowedActions.ALL,
                LocalDate.of(2026, 12, 11),
                NOW.minusSeconds(600),
                NOW.plusSeconds(600),
                NOW,
                NOW,
                true);
        clock.observe(new MarketEvent.SessionObserved(new EventMeta(EventMeta.idOf(market), NOW, NOW, null), status));
    }
}
