package io.mireu.simulator.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SessionTracker;
import io.mireu.model.order.Side;
import io.mireu.model.rule.KrxRules;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.Refusal;
import io.mireu.simulator.account.WithdrawalCause;
import io.mireu.simulator.clock.VenueTime;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.matching.PriceType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final List<String> PHASES = List.of(
            "DAY CLOSED",
            "DAY OPENING_AUCTION",
            "DAY CONTINUOUS",
            "DAY CLOSING_AUCTION",
            "DAY CLOSED",
            "NIGHT OPENING_AUCTION",
            "NIGHT CONTINUOUS",
            "NIGHT CLOSING_AUCTION",
            "DAY CLOSED",
            "DAY OPENING_AUCTION");

    @TempDir
    private Path directory;

    @Test
    void aClientFollowsADayAndANightByTheirAnnouncements() {
        TestVenue venue = TestVenue.with(
                directory,
                "hours=calendar",
                "trading-day=" + DAY,
                "start-time=08:20",
                "speed=2000",
                "market.strikes-each-side=1",
                "market.future-trades-per-second=0.3",
                "market.option-trades-per-second=0.1");
        SessionTracker tracker = new SessionTracker(new SessionTimetable(KrxCalendar.bundled(), KrxRules.bundled()));
        Announcements heard = new Announcements(venue.venue);
        List<String> phases = new ArrayList<>();
        int told = 0;
        LocalDateTime end = DAY.plusDays(1).atTime(8, 31);
        for (LocalDateTime time = venue.time(); time.isBefore(end); time = time.plusMinutes(1)) {
            venue.passTo(time);
            for (String status : heard.statuses.subList(told, heard.statuses.size())) {
                Announcements.signal(status.substring(0, 1), status.substring(2, 4))
                        .ifPresent(signal -> tracker.announced(signal, VenueTime.instant(venue.time())));
            }
            told = heard.statuses.size();
            var session = tracker.session(VenueTime.instant(venue.time()));
            assertThat(session.phase()).as("phase at " + venue.time()).isEqualTo(venue.phase());
            assertThat(session.tradeDate()).as("trade date at " + venue.time()).isEqualTo(venue.venue.today());
            String phase = session.market() + " " + session.phase();
            if (phases.isEmpty() || !phases.getLast().equals(phase)) {
                phases.add(phase);
            }
        }
        assertThat(phases).containsExactlyElementsOf(PHASES);
        assertThat(heard.expected).isNotEmpty();
        assertThat(heard.bands).isPositive();
        assertThat(heard.statuses)
                .contains("5/11 08:30", "5/24 08:40", "5/21 08:45", "5/41 15:45", "8/21 18:00", "8/42 05:59:50");
    }

    @Test
    void ordersOfTheOpeningAuctionTradeAtOnePriceAndMarketOrdersFirst() {
        TestVenue venue = small("start-time=08:29");
        Announcements heard = new Announcements(venue.venue);
        assertThat(venue.order(Side.BUY, PriceType.MARKET, 0, 1)).isEqualTo(refused(Refusal.CLOSED));
        venue.passTo(DAY.atTime(8, 31));
        assertThat(venue.order(Side.BUY, PriceType.LIMIT_IOC, venue.lastCents(), 1))
                .isEqualTo(refused(Refusal.NOT_NOW));
        assertThat(venue.order(Side.BUY, PriceType.BEST, 0, 1)).isEqualTo(refused(Refusal.NOT_NOW));
        AccountOrder limit = venue.taken(Side.BUY, PriceType.LIMIT, venue.lastCents() + 2_000, 5);
        AccountOrder market = venue.taken(Side.BUY, PriceType.MARKET, 0, 3);
        AccountOrder low = venue.taken(Side.BUY, PriceType.LIMIT, venue.lastCents() - 2_000, 2);
        assertThat(limit.filled()).isZero();
        assertThat(heard.expected).isEmpty();
        venue.passTo(DAY.atTime(8, 44, 30));
        assertThat(heard.expected).isNotEmpty();
        long expected =
                venue.venue.market(m -> m.front().auctionPrice().orElseThrow().priceCents());
        assertThat(venue.venue.handle(new DeskRequest.Cancel(venue.front(), low.number(), 1)))
                .isEqualTo(refused(Refusal.NOT_NOW));
        assertThat(venue.prints()).isZero();
        venue.passTo(DAY.atTime(8, 45));
        List<TradePrint> prints = venue.venue.market(m -> m.front().tape().printsFrom(0));
        assertThat(prints).hasSize(1);
        TradePrint opening = prints.getFirst();
        assertThat(opening.time()).isEqualTo(LocalTime.of(8, 45));
        assertThat(opening.priceCents()).isCloseTo(expected, within(200L));
        assertThat(market.filled()).isEqualTo(3);
        assertThat(limit.filled()).isEqualTo(5);
        assertThat(venue.truth().executions())
                .allMatch(execution -> execution.price().movePointRight(2).longValueExact() == opening.priceCents());
        assertThat(venue.truth().executions().getFirst().order()).isEqualTo(market.number());
        assertThat(low.remaining()).isEqualTo(2);
        venue.venue.market(m -> {
            assertThat(m.contracts()).noneMatch(contract -> contract.book().isCrossed());
            return m;
        });
    }

    @Test
    void anAuctionGoesOnAfterAKillWithTheOrdersThatItHadCollected() {
        TestVenue killed = small("start-time=08:31");
        long market = killed.taken(Side.BUY, PriceType.MARKET, 0, 3).number();
        long low = killed.taken(Side.BUY, PriceType.LIMIT, killed.lastCents() - 2_000, 2)
                .number();
        killed.passTo(DAY.atTime(8, 40));
        TestVenue venue = small("start-time=08:31");
        assertThat(venue.phase()).isEqualTo(SessionPhase.OPENING_AUCTION);
        venue.passTo(DAY.atTime(8, 45));
        assertThat(venue.truth().executions()).isNotEmpty().allSatisfy(execution -> {
            assertThat(execution.order()).isEqualTo(market);
            assertThat(execution.time()).isEqualTo(DAY.atTime(8, 45));
        });
        assertThat(venue.truth().orders())
                .extracting(VenueTruth.TrueOrder::remaining)
                .containsExactly(0L, 2L);
        assertThat(venue.truth().orders().getLast().number()).isEqualTo(low);
    }

    @Test
    void aVenueThatCannotKeepUpRunsSlowerAndLosesNoTrade() {
        TestVenue venue = TestVenue.with(directory, "speed=60", "market.strikes-each-side=1");
        LocalDateTime start = venue.time();
        venue.elapsedNs.addAndGet(3_600_000_000_000L);
        venue.venue.tick();
        assertThat(venue.time()).isBefore(start.plusMinutes(2));
        assertThat(venue.venue.now()).isEqualTo(venue.time());
        venue.pass(Duration.ofSeconds(1));
        assertThat(venue.time()).isBetween(venue.venue.now().minusSeconds(1), venue.venue.now());
    }

    @Test
    void aConditionalOrderTradesAtTheClosingPriceAndTheRestEndsWithTheDay() {
        TestVenue venue = small("start-time=15:34");
        Announcements heard = new Announcements(venue.venue);
        AccountOrder conditional = venue.taken(
                Side.BUY, PriceType.CONDITIONAL, venue.depth().bid(1).priceCents() - 900, 4);
        AccountOrder limit =
                venue.taken(Side.BUY, PriceType.LIMIT, venue.depth().bid(1).priceCents() - 900, 2);
        venue.passTo(DAY.atTime(15, 36));
        assertThat(venue.order(Side.SELL, PriceType.CONDITIONAL, venue.lastCents(), 1))
                .isEqualTo(refused(Refusal.NOT_NOW));
        venue.passTo(DAY.atTime(15, 46));
        assertThat(conditional.filled()).isEqualTo(4);
        assertThat(venue.truth().executions().getLast().time()).isEqualTo(DAY.atTime(15, 45));
        assertThat(limit.withdrawn()).isEqualTo(2);
        assertThat(heard.withdrawals)
                .singleElement()
                .satisfies(gone -> assertThat(gone.cause()).isEqualTo(WithdrawalCause.DAY_ENDED));
        assertThat(venue.order(Side.BUY, PriceType.MARKET, 0, 1)).isEqualTo(refused(Refusal.CLOSED));
    }

    @Test
    void theNightHasBooksAndLimitsOfItsOwnAndTheNextTradeDate() {
        TestVenue venue = small("start-time=15:44", "sessions.skip-closed-hours=true");
        venue.passTo(DAY.atTime(15, 45));
        long close = venue.lastCents();
        venue.passTo(DAY.atTime(18, 0, 30));
        assertThat(venue.venue.today()).isEqualTo(DAY.plusDays(1));
        assertThat(venue.market()).isEqualTo(SessionMarket.NIGHT);
        long base = venue.venue.market(m -> m.front().limits().previousCloseCents());
        assertThat(base).isEqualTo(close);
        long day = venue.venue.market(m -> m.front().tape().statistics().openCents());
        assertThat(day).isPositive();
        long width =
                venue.venue.market(m -> m.front().bandUpperCents() - m.front().bandLowerCents());
        assertThat(width).isBetween(close * 39 / 1_000, close * 41 / 1_000);
        AccountOrder order = venue.taken(Side.BUY, PriceType.MARKET, 0, 1);
        assertThat(order.tradeDate()).isEqualTo(DAY.plusDays(1));
        List<AccountOrder> ofNight = venue.venue.account(ledger -> ledger.orders(DAY.plusDays(1)));
        assertThat(ofNight).contains(order);
        TestVenue after = small("start-time=15:44", "sessions.skip-closed-hours=true");
        assertThat(after.phase()).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(after.market()).isEqualTo(SessionMarket.NIGHT);
        assertThat(after.truth().orders()).isEqualTo(venue.truth().orders());
    }

    @Test
    void aSeriesEndsEarlierOnItsLastDayAndIsSettledAtTheClosingIndex() {
        LocalDate last = LocalDate.of(2026, 12, 10);
        TestVenue venue = TestVenue.with(
                directory,
                "hours=day",
                "trading-day=" + last,
                "start-time=15:09",
                "speed=2000",
                "market.strikes-each-side=1",
                "market.least-days-to-expiry=0");
        venue.taken(Side.BUY, PriceType.MARKET, 0, 3);
        Instrument.Option call = venue.venue.market(m -> m.listing().options().getFirst());
        venue.venue.handle(new DeskRequest.New(call.code(), Side.SELL, PriceType.MARKET, 0, 2));
        AccountOrder resting =
                venue.taken(Side.BUY, PriceType.LIMIT, venue.depth().bid(1).priceCents() - 900, 2);
        venue.passTo(last.atTime(15, 11));
        assertThat(venue.phase()).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(venue.phase(venue.front())).isEqualTo(SessionPhase.CLOSING_AUCTION);
        venue.passTo(last.atTime(15, 21));
        assertThat(venue.phase(venue.front())).isEqualTo(SessionPhase.CLOSED);
        assertThat(resting.withdrawn()).isEqualTo(2);
        assertThat(venue.order(Side.BUY, PriceType.MARKET, 0, 1)).isEqualTo(refused(Refusal.CLOSED));
        assertThat(venue.truth().summary().positions())
                .extracting(VenueTruth.TruePosition::contracts)
                .contains(3L, -2L);
        venue.passTo(last.atTime(15, 31));
        assertThat(venue.truth().summary().positions()).allMatch(position -> position.contracts() == 0);
        assertThat(venue.phase()).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void onTheDayOfTheEntranceExaminationEverythingIsAnHourLater() {
        LocalDate late = LocalDate.of(2026, 11, 19);
        TestVenue venue = TestVenue.with(
                directory,
                "hours=calendar",
                "trading-day=" + late,
                "start-time=09:40",
                "speed=2000",
                "market.strikes-each-side=1");
        assertThat(venue.phase()).isEqualTo(SessionPhase.OPENING_AUCTION);
        venue.passTo(late.atTime(9, 45));
        assertThat(venue.phase()).isEqualTo(SessionPhase.CONTINUOUS);
    }

    private TestVenue small(String... more) {
        List<String> settings = new ArrayList<>(
                List.of("hours=calendar", "trading-day=" + DAY, "speed=2000", "market.strikes-each-side=1"));
        settings.addAll(List.of(more));
        return TestVenue.with(directory, settings.toArray(String[]::new));
    }

    private static DeskAnswer refused(Refusal reason) {
        return new DeskAnswer.Refused(reason);
    }
}
