package io.mireu.simulator.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.market.SessionPhase;
import io.mireu.model.order.Side;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.Refusal;
import io.mireu.simulator.matching.PriceType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HaltsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path directory;

    @Test
    void theCircuitBreakerHaltsThenCollectsOrdersThenReopensAtOnePrice() {
        TestVenue venue = open("10:00");
        Announcements heard = new Announcements(venue.venue);
        long resting = venue.taken(
                        Side.BUY, PriceType.LIMIT, venue.depth().bid(1).priceCents() - 900, 2)
                .number();
        assertThat(venue.venue.circuitBreaker(1)).isTrue();
        assertThat(venue.venue.circuitBreaker(1)).isFalse();
        int prints = venue.prints();
        venue.passTo(DAY.atTime(10, 10));
        assertThat(venue.phase()).isEqualTo(SessionPhase.HALTED);
        assertThat(venue.prints()).isEqualTo(prints);
        assertThat(venue.order(Side.BUY, PriceType.MARKET, 0, 1)).isEqualTo(new DeskAnswer.Refused(Refusal.NOT_NOW));
        assertThat(venue.venue.handle(new DeskRequest.Cancel(venue.front(), resting, 1)))
                .isInstanceOf(DeskAnswer.Taken.class);
        venue.passTo(DAY.atTime(10, 21));
        assertThat(venue.phase()).isEqualTo(SessionPhase.HALT_AUCTION);
        AccountOrder market = venue.taken(Side.BUY, PriceType.MARKET, 0, 2);
        assertThat(market.filled()).isZero();
        venue.passTo(DAY.atTime(10, 30));
        assertThat(venue.phase()).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(market.filled()).isEqualTo(2);
        assertThat(heard.statuses)
                .containsExactly("1/61 10:00", "1/62 10:20", "5/62 10:20", "1/63 10:30", "5/63 10:30");
        assertThat(venue.venue.circuitBreaker(3)).isTrue();
        assertThat(venue.phase()).isEqualTo(SessionPhase.CLOSED);
        assertThat(venue.truth().orders()).allMatch(order -> order.remaining() == 0);
        venue.passTo(DAY.atTime(10, 40));
        assertThat(venue.phase()).isEqualTo(SessionPhase.CLOSED);
    }

    @Test
    void aFallOfTheIndexForAMinuteTurnsTheCircuitBreakerOn() {
        TestVenue venue = open("10:00");
        venue.venue.shock(-120);
        venue.passTo(DAY.atTime(10, 0, 50));
        assertThat(venue.phase()).isEqualTo(SessionPhase.CONTINUOUS);
        venue.passTo(DAY.atTime(10, 1, 10));
        assertThat(venue.phase()).isEqualTo(SessionPhase.HALTED);
        TestVenue after = open("10:00");
        assertThat(after.phase()).isEqualTo(SessionPhase.HALTED);
        assertThat(after.venue.circuitBreaker(1)).isFalse();
        after.passTo(DAY.atTime(10, 31, 30));
        assertThat(after.phase()).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void limitsWidenFiveMinutesAfterAFutureReachedThem() {
        TestVenue venue = open("10:00", "sessions.automatic-breaker=false");
        Announcements heard = new Announcements(venue.venue);
        long base = venue.venue.market(m -> m.front().limits().previousCloseCents());
        venue.venue.shock(140);
        venue.passTo(DAY.atTime(10, 0, 30));
        assertThat(heard.statuses).hasSize(1).first().asString().startsWith("5/70");
        int step = venue.venue.market(m -> m.front().limitStep());
        assertThat(step).isEqualTo(1);
        TestVenue after = open("10:00", "sessions.automatic-breaker=false");
        Announcements later = new Announcements(after.venue);
        after.passTo(DAY.atTime(10, 5, 35));
        assertThat(later.statuses).anyMatch(status -> status.startsWith("5/74"));
        assertThat(later.widened).isPositive();
        long upper = after.venue.market(m -> m.front().limits().upperCents());
        assertThat(upper).isBetween(base * 1_149 / 1_000, base * 1_150 / 1_000);
        long lower = after.venue.market(m -> m.front().limits().lowerCents());
        assertThat(lower).isBetween(base * 920 / 1_000, base * 921 / 1_000);
    }

    @Test
    void beforeTheStockMarketOpensTheFirstStepAloneHolds() {
        TestVenue venue = open("08:50", "sessions.automatic-breaker=false");
        Announcements heard = new Announcements(venue.venue);
        venue.venue.shock(140);
        venue.passTo(DAY.atTime(8, 59));
        assertThat(heard.statuses).isEmpty();
        venue.passTo(DAY.atTime(9, 0, 30));
        assertThat(heard.statuses).hasSize(1).first().asString().startsWith("5/70");
    }

    @Test
    void marketOrdersOfFarMonthsCanBeRefused() {
        TestVenue venue = open("10:00", "orders.limit-only-far-months=true");
        var far = venue.venue.market(m -> m.futures().get(1).code());
        assertThat(venue.venue.handle(new DeskRequest.New(far, Side.BUY, PriceType.MARKET, 0, 1)))
                .isEqualTo(new DeskAnswer.Refused(Refusal.NOT_NOW));
        venue.taken(Side.BUY, PriceType.MARKET, 0, 1);
    }

    private TestVenue open(String start, String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "hours=calendar",
                "trading-day=" + DAY,
                "start-time=" + start,
                "speed=2000",
                "market.strikes-each-side=1"));
        settings.addAll(List.of(more));
        return TestVenue.with(directory, settings.toArray(String[]::new));
    }
}
