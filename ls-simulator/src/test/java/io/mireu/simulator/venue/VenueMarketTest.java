package io.mireu.simulator.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.order.Side;
import io.mireu.simulator.account.AccountCash;
import io.mireu.simulator.account.AccountExecution;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.AccountPosition;
import io.mireu.simulator.account.Refusal;
import io.mireu.simulator.feed.ChartBar;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.matching.PriceType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VenueMarketTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(longs = {20261123, 1, 2})
    void everyFiveMinutesThePriceTravelsSeveralPointsAndVisitsBothEdges(long seed) {
        TestVenue venue = TestVenue.on(directory, seed);
        List<TradePrint> prints =
                venue.venue.market(market -> market.front().tape().printsFrom(0));
        for (LocalTime from = LocalTime.of(9, 0); from.isBefore(LocalTime.of(9, 45)); from = from.plusMinutes(5)) {
            List<Long> window = within(prints, from, from.plusMinutes(5));
            long low = window.stream().mapToLong(Long::longValue).min().orElseThrow();
            long high = window.stream().mapToLong(Long::longValue).max().orElseThrow();
            assertThat(high - low).as("range from " + from).isBetween(400L, 2_500L);
            assertThat(visits(window, low, high)).as("edge visits from " + from).isGreaterThanOrEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 5})
    void theBandNearTheLowOfTheLastMinutesIsMetWithinAMinuteNearlyAlways(long minutes) {
        TestVenue venue = TestVenue.on(directory, 20261123);
        List<TradePrint> prints =
                venue.venue.market(market -> market.front().tape().printsFrom(0));
        int met = 0;
        int starts = 0;
        for (LocalTime start = LocalTime.of(9, 6); start.isBefore(LocalTime.of(9, 44)); start = start.plusSeconds(20)) {
            starts++;
            met += meetsTheBand(prints, start, minutes) ? 1 : 0;
        }
        assertThat(met).as("of " + starts).isGreaterThan(starts * 9 / 10);
    }

    /** Between a tenth and three tenths of the range above the low, as a dip strategy would ask. */
    private static boolean meetsTheBand(List<TradePrint> prints, LocalTime start, long minutes) {
        return prints.stream()
                .filter(print -> !print.time().isBefore(start) && print.time().isBefore(start.plusSeconds(60)))
                .anyMatch(print -> {
                    List<Long> window = within(prints, print.time().minusMinutes(minutes), print.time());
                    long low = window.stream().mapToLong(Long::longValue).min().orElseThrow();
                    long range =
                            window.stream().mapToLong(Long::longValue).max().orElseThrow() - low;
                    return print.priceCents() - 3 > low + range / 10 && print.priceCents() + 3 < low + range * 3 / 10;
                });
    }

    private static List<Long> within(List<TradePrint> prints, LocalTime from, LocalTime to) {
        return prints.stream()
                .filter(print -> !print.time().isBefore(from) && print.time().isBefore(to))
                .map(TradePrint::priceCents)
                .toList();
    }

    /** How often the price goes from the lower third to the upper third or back. */
    private static int visits(List<Long> window, long low, long high) {
        int visits = 0;
        int edge = 0;
        for (long price : window) {
            int now = price < low + (high - low) / 3 ? -1 : price > high - (high - low) / 3 ? 1 : edge;
            visits += now == edge ? 0 : 1;
            edge = now;
        }
        return visits;
    }

    @Test
    void theMorningJoinsTheLivePriceWithoutAGapInFuturesAndOptions() {
        TestVenue venue = TestVenue.on(directory, 9).pass(Duration.ofMinutes(2));
        List<TradePrint> prints =
                venue.venue.market(market -> market.front().tape().printsFrom(0));
        LocalTime before = LocalTime.of(9, 0);
        for (int i = 1; i < prints.size(); i++) {
            assertThat(Duration.between(before, prints.get(i).time())).isLessThan(Duration.ofSeconds(15));
            assertThat(prints.get(i).time()).isAfterOrEqualTo(prints.get(i - 1).time());
            assertThat(Math.abs(prints.get(i).priceCents() - prints.get(i - 1).priceCents()))
                    .as("price at " + prints.get(i).time())
                    .isLessThan(900);
            before = prints.get(i).time();
        }
        List<ChartBar> bars =
                venue.venue.market(market -> market.options().get(42).tape().timeBars(60, LocalTime.of(8, 45)));
        assertThat(bars).hasSizeGreaterThanOrEqualTo(45);
        assertThat(bars.getFirst().time()).isEqualTo(LocalTime.of(9, 1));
    }

    @Test
    void strikesCannotBeReadFromCodesFromOneThousandOn() {
        List<Instrument.Option> options = TestVenue.on(directory, 9)
                .venue
                .market(market -> market.listing().options());
        List<String> serials = new ArrayList<>();
        for (Instrument.Option option : options) {
            if (option.strike().doubleValue() >= 1_000 && option.code().value().startsWith("B")) {
                serials.add(option.code().value().substring(5));
            }
        }
        assertThat(serials).doesNotHaveDuplicates().allMatch(serial -> serial.matches("A\\d\\d"));
        assertThat(serials).isNotEqualTo(serials.stream().sorted().toList());
        assertThat(options).hasSize(86);
    }

    @Test
    void aVenueOfAMachineFarBeyondTheCalendarTradesInTheCalendarsLastYear() {
        TestVenue venue = TestVenue.on(directory, 9, LocalDate.of(2031, 5, 6)).pass(Duration.ofSeconds(2));
        assertThat(venue.venue.today()).isEqualTo(LocalDate.of(2027, 10, 25));
        List<Instrument.Future> futures =
                venue.venue.market(market -> market.listing().futures());
        assertThat(futures).extracting(future -> future.code().value()).containsExactly("A057B000", "A057C000");
        venue.taken(Side.BUY, PriceType.MARKET, 0, 1);
    }

    @Test
    void ordersOffTheGridBeyondTheBandOrAgainstAHaltAreRefused() {
        TestVenue venue = TestVenue.on(directory, 9);
        long bid = venue.depth().bid(1).priceCents();
        assertThat(venue.order(Side.BUY, PriceType.LIMIT, bid + 1, 1)).isEqualTo(new DeskAnswer.Refused(Refusal.TICK));
        assertThat(venue.order(Side.BUY, PriceType.LIMIT, bid - 1_600, 1))
                .isEqualTo(new DeskAnswer.Refused(Refusal.PRICE_LIMIT));
        assertThat(venue.venue.handle(new DeskRequest.Cancel(venue.front(), 99, 1)))
                .isEqualTo(new DeskAnswer.Refused(Refusal.NO_ORIGINAL));
        venue.venue.halt(true);
        assertThat(venue.order(Side.BUY, PriceType.MARKET, 0, 1)).isEqualTo(new DeskAnswer.Refused(Refusal.CLOSED));
    }

    @Test
    void atTheEndOfTheDayTheNextTradingDayBeginsAndWaitingOrdersExpire() {
        TestVenue venue = TestVenue.with(directory, "trading-day=2026-11-27", "start-time=15:33");
        venue.taken(Side.BUY, PriceType.LIMIT, venue.depth().bid(1).priceCents() - 800, 3);
        AccountOrder bought = venue.taken(Side.BUY, PriceType.MARKET, 0, 4);
        venue.pass(Duration.ofMinutes(1));
        assertThat(venue.venue.today()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(venue.venue.now().toLocalTime()).isEqualTo(LocalTime.of(8, 45));
        assertThat(venue.truth().orders().getFirst().withdrawn()).isEqualTo(3);
        assertMarked(venue, bought);
        venue.pass(Duration.ofSeconds(10));
        assertThat(venue.prints()).isPositive();
        assertThat(TestVenue.on(directory, 9).venue.today()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    /** What the future moved until the day's end is in the money of the next day, and is not moved again. */
    private static void assertMarked(TestVenue venue, AccountOrder bought) {
        long fees =
                bought.executions().stream().mapToLong(AccountExecution::feeKrw).sum();
        long paid = bought.executions().stream()
                .mapToLong(AccountExecution::valueKrw)
                .sum();
        AccountPosition position =
                venue.venue.account(ledger -> ledger.position(bought.accepted().code()));
        AccountCash cash = venue.venue.account(AccountLedger::cash);
        assertThat(cash.openingKrw() - 10_000_000_000L).isEqualTo(position.openCents() * 500 - paid - fees);
        assertThat(cash.movedKrw()).isZero();
        assertThat(position.averageCents())
                .isEqualByComparingTo(
                        BigDecimal.valueOf(paid, 0).divide(BigDecimal.valueOf(4 * 500), 8, RoundingMode.HALF_UP));
    }
}
