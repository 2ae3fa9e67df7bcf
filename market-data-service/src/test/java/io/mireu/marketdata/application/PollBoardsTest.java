package io.mireu.marketdata.application;

import static io.mireu.marketdata.domain.FeedFixtures.DAY;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.application.RefreshInstruments.Extent;
import io.mireu.marketdata.domain.ClockReading;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PollBoardsTest {

    private final MasterStage stage = MasterStage.open();
    private final Set<InstrumentCode> subscribed = new HashSet<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final TickingClock machine = new TickingClock(at("09:45:00"));
    private final PollBoards poll = new PollBoards(
            stage.venue,
            stage.instruments,
            stage.boards,
            stage.clock,
            stage.tracker,
            new Sink(),
            stage.market,
            machine);

    @BeforeEach
    void everythingIsListed() {
        stage.refresh.handle(Extent.EVERYTHING);
        stage.venue.asked.clear();
    }

    @Test
    void eachSeriesHasItsTurnAndTheFuturesToo() {
        poll(7);

        assertThat(stage.venue.asked)
                .containsExactlyInAnyOrder(
                        "DAY book A016C000",
                        "DAY book A056C000",
                        "DAY board 01-6C",
                        "DAY board 01-71",
                        "DAY board 05-6C",
                        "DAY board 09-FM",
                        "DAY board AF-C7");
        assertThat(quotes).hasSize(8).allSatisfy(quote -> {
            assertThat(quote.origin()).isEqualTo(DataOrigin.POLLED);
            assertThat(quote.age()).isNotNull();
        });
    }

    @Test
    void whatTheStreamBringsIsNotAskedForAndNotPublished() {
        subscribed.addAll(codes("A016C000", "A056C000", "B0171A48", "B056CA47", "B09FMA49", "BAFC7A49", "C016CA48"));

        poll(3);

        assertThat(stage.venue.asked).containsOnly("DAY board 01-6C");
        assertThat(quotes).extracting(quote -> quote.instrument().value()).containsOnly("B016CA48");
    }

    @Test
    void theAgeIsTheTimeSinceThePollBefore() {
        subscribed.addAll(codes("A016C000", "A056C000", "B0171A48", "B056CA47", "B09FMA49", "BAFC7A49", "C016CA48"));

        poll.handle();
        machine.pass(Duration.ofSeconds(12));
        poll.handle();

        assertThat(quotes.getFirst().age()).isLessThan(Duration.ofSeconds(1));
        assertThat(quotes.getLast().age()).isBetween(Duration.ofSeconds(12), Duration.ofSeconds(13));
    }

    @Test
    void nothingIsAskedForWhileTheMarketIsClosed() {
        stage.clock.accept(new ClockReading(at(DAY, "16:30:00"), at("09:45:01"), Duration.ZERO));
        machine.pass(Duration.ofSeconds(1));

        poll(3);

        assertThat(stage.venue.asked).isEmpty();
        assertThat(quotes).isEmpty();
    }

    @Test
    void aBoardThatIsNotAnsweredIsToldAndTheNextOneHasItsTurn() {
        stage.instruments.master().bySeries().keySet().forEach(stage.venue.broken::add);

        poll(7);

        assertThat(stage.market.alerts()).contains("poll-failed");
        assertThat(quotes).extracting(quote -> quote.instrument().value()).containsOnly("A016C000", "A056C000");
    }

    private void poll(int times) {
        for (int i = 0; i < times; i++) {
            poll.handle();
        }
    }

    private static List<InstrumentCode> codes(String... codes) {
        return List.of(codes).stream().map(InstrumentCode::of).toList();
    }

    /** Wants what is not subscribed. */
    private final class Sink implements PollBoards.PolledQuotes {
        @Override
        public boolean want(InstrumentCode code) {
            return !subscribed.contains(code);
        }

        @Override
        public void take(List<Quote> taken) {
            quotes.addAll(taken);
        }
    }

    /** A machine's clock that a test sets, and that goes on a little with each look. */
    private static final class TickingClock extends Clock {
        private Instant now;

        TickingClock(Instant now) {
            this.now = now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            now = now.plusMillis(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
