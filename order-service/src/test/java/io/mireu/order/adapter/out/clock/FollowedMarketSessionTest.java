package io.mireu.order.adapter.out.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.AllowedActions;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.order.application.UntradableInstruments;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.clock.TradedSessions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowedMarketSessionTest {

    private static final Instant NOW = Instant.parse("2026-12-10T06:25:00Z");
    private static final DerivativeCode EXPIRED = DerivativeCode.of("C016CA48");
    private static final DerivativeCode OTHER = DerivativeCode.of("A0571000");

    private final MarketClock clock = new MarketClock(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(20));
    private final FollowedMarketSession session =
            new FollowedMarketSession(clock, TradedSessions.of(SessionMarket.DAY), new UntradableInstruments());

    @Test
    void whileTheMarketIsUnknownNothingIsHeldBackHere() {
        assertThat(session.takesEntries(OTHER)).isTrue();
        assertThat(session.takesCancellations(OTHER)).isTrue();
        assertThat(session.isTraded(OTHER)).isTrue();
        assertThat(session.now()).isEmpty();
    }

    @Test
    void ordersAreTakenAsTheInstrumentsSessionAllows() {
        observe(null, SessionPhase.CONTINUOUS, AllowedActions.ALL);
        observe(EXPIRED, SessionPhase.CLOSED, AllowedActions.NONE);

        assertThat(session.takesEntries(OTHER)).isTrue();
        assertThat(session.takesEntries(EXPIRED)).isFalse();
    }

    @Test
    void theLastMinuteOfAnAuctionTakesOrdersAndAHaltDoesNot() {
        observe(null, SessionPhase.CLOSING_AUCTION, AllowedActions.ENTRY_ONLY);
        assertThat(session.takesEntries(OTHER)).isTrue();
        assertThat(session.takesCancellations(OTHER)).isFalse();

        observe(null, SessionPhase.HALTED, AllowedActions.CANCELLATION_ONLY);
        assertThat(session.takesEntries(OTHER)).isFalse();
        assertThat(session.takesCancellations(OTHER)).isTrue();
    }

    @Test
    void inANightThatIsNotTradedNothingIsSent() {
        observe("night", null, SessionPhase.CONTINUOUS, AllowedActions.ALL);

        assertThat(session.isTraded(OTHER)).isFalse();
        assertThat(session.takesEntries(OTHER)).isFalse();
        assertThat(session.takesCancellations(OTHER)).isFalse();
    }

    @Test
    void aNightThatIsTradedIsLikeTheDay() {
        var both = new FollowedMarketSession(
                clock, TradedSessions.of(SessionMarket.DAY, SessionMarket.NIGHT), new UntradableInstruments());
        observe("night", null, SessionPhase.CONTINUOUS, AllowedActions.ALL);

        assertThat(both.isTraded(OTHER)).isTrue();
        assertThat(both.takesEntries(OTHER)).isTrue();
    }

    private void observe(@Nullable DerivativeCode instrument, SessionPhase phase, AllowedActions allowed) {
        observe("day", instrument, phase, allowed);
    }

    private void observe(
            String market, @Nullable DerivativeCode instrument, SessionPhase phase, AllowedActions allowed) {
        SessionStatus status = new SessionStatus(
                market,
                instrument,
                phase,
                instrument == null ? NOW.plusSeconds(600) : null,
                allowed,
                LocalDate.of(2026, 12, 10),
                NOW.minusSeconds(3600),
                NOW.plusSeconds(600),
                NOW,
                NOW,
                true);
        EventMeta meta = new EventMeta(EventMeta.idOf("session"), NOW, NOW, null);
        clock.observe(new MarketEvent.SessionObserved(meta, status));
    }
}
