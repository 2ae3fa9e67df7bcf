package io.mireu.marketdata.application;

import static io.mireu.marketdata.domain.FeedFixtures.DAY;
import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.domain.BoardStrike;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SessionTracker;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadInstrumentsTest {

    private final Clock machine = Clock.fixed(at("09:45:00"), ZoneOffset.UTC);
    private final ScriptedVenue venue = new ScriptedVenue();
    private final RecordedMarket market = new RecordedMarket();
    private final FollowedClock clock = new FollowedClock(machine);
    private final FollowedInstruments instruments =
            new FollowedInstruments(clock, new SessionTracker(SessionTimetable.current()));
    private final LoadInstruments load = new LoadInstruments(
            venue, KrxCalendar.bundled(), clock, market, new MarketEventFactory(machine), instruments, market);

    @BeforeEach
    void theClockIsKnown() {
        clock.accept(venue.readClock());
    }

    @Test
    void theFrontSeriesIsTakenWithStrikesFromTheBoard() {
        load.handle(DAY);

        assertThat(instruments.master().all())
                .containsExactly(
                        new Instrument.Future(MINI, "MF 2612", ScriptedVenue.EXPIRY),
                        option("B016CA48", "C 2612 1100.0"),
                        option("C016CA48", "P 2612 1100.0"));
        assertThat(market.of(MarketEvent.InstrumentListed.class)).hasSize(3);
    }

    @Test
    void loadingAgainGivesTheSameIds() {
        load.handle(DAY);
        load.handle(DAY);

        assertThat(market.ids()).hasSize(6);
        assertThat(market.ids().subList(0, 3)).isEqualTo(market.ids().subList(3, 6));
    }

    @Test
    void anExpiryThatTheCalendarDoesNotExpectKeepsTheInstrumentOut() {
        venue.lastTradingDay = ScriptedVenue.EXPIRY.minusDays(1);

        load.handle(DAY);

        assertThat(instruments.master().all()).isEmpty();
        assertThat(market.alerts()).containsExactly("expiry-disagrees", "expiry-disagrees");
    }

    @Test
    void aStrikeThatTheCodeContradictsKeepsTheOptionOut() {
        venue.moreStrikes.add(new BoardStrike(DerivativeCode.of("B016C982"), new BigDecimal("980.0")));

        load.handle(DAY);

        assertThat(instruments.master().all()).hasSize(3);
        assertThat(market.alerts()).containsExactly("strike-disagrees");
    }

    private static Instrument.Option option(String code, String name) {
        return new Instrument.Option(DerivativeCode.of(code), name, ScriptedVenue.EXPIRY, new BigDecimal("1102.50"));
    }
}
