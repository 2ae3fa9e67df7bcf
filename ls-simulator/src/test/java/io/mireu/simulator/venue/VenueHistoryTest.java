package io.mireu.simulator.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.book.ListedSeries;
import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.feed.IndexDay;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VenueHistoryTest {

    private static final LocalDate MACHINE_DATE = LocalDate.of(2026, 11, 26);

    @TempDir
    private Path directory;

    private TestVenue wide(String name) {
        return TestVenue.with(
                directory.resolve(name), MACHINE_DATE, Map.of("market.listing", "wide", "start-time", "08:46"));
    }

    private static List<DailyBar> bars(TestVenue venue, ContractMarket contract) {
        return venue.venue.past(contract, SessionMarket.DAY, 5_000);
    }

    @Test
    void theIndexHasAYearOfDaysThatJoinTheFirstOne() {
        TestVenue venue = TestVenue.on(directory, 3);
        List<IndexDay> days = venue.venue.indexHistory().days();
        assertThat(days).hasSize(250).isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
        assertThat(days.getLast().close()).isEqualTo(venue.venue.<Double>market(VenueMarket::previousIndex));
        KrxCalendar calendar = KrxCalendar.bundled();
        assertThat(days)
                .allSatisfy(day -> assertThat(calendar.covers(day.date()) && !calendar.isTradingDay(day.date()))
                        .isFalse())
                .allSatisfy(day -> assertThat(day.high()).isGreaterThanOrEqualTo(Math.max(day.open(), day.close())))
                .allSatisfy(day -> assertThat(day.low()).isLessThanOrEqualTo(Math.min(day.open(), day.close())));
        assertThat(deviation(days)).isBetween(0.12, 0.45);
        assertThat(venue.venue.indexHistory().nights().getLast().close())
                .isEqualTo(days.getLast().open());
    }

    /** A year's standard deviation of the daily moves. */
    private static double deviation(List<IndexDay> days) {
        double sum = 0;
        for (int i = 1; i < days.size(); i++) {
            double move = Math.log(days.get(i).close() / days.get(i - 1).close());
            sum += move * move;
        }
        return Math.sqrt(sum / (days.size() - 1) * 252);
    }

    @Test
    void everyContractsLastDayClosedAtTodaysBasePriceAndNoneIsOlderThanItsListing() {
        TestVenue venue = wide("join");
        venue.venue.market(market -> {
            for (ListedSeries series : market.listing().series()) {
                for (Instrument.Derivative contract : sample(series)) {
                    ContractMarket today = market.find(contract.code()).orElseThrow();
                    List<DailyBar> bars = bars(venue, today);
                    if (!bars.isEmpty()) {
                        assertThat(bars.getLast().closeCents())
                                .as(contract.name())
                                .isEqualTo(today.limits().previousCloseCents());
                        assertThat(bars.getLast().openInterest()).isEqualTo(5_000);
                        assertThat(bars)
                                .allSatisfy(bar -> assertThat(bar.volume() == 0
                                                || today.grid().allows(bar.highCents())
                                                        && bar.highCents() >= bar.closeCents()
                                                        && bar.lowCents() <= bar.openCents())
                                        .isTrue());
                    }
                }
            }
            return market;
        });
        ContractMarket front = venue.venue.market(VenueMarket::front);
        assertThat(bars(venue, front)).hasSize(250);
        assertThat(bars(venue, front).getLast().volume()).isBetween(60_000L, 300_000L);
        assertThat(bars(venue, weekly(venue))).hasSize(1);
        assertThat(venue.venue.past(front, SessionMarket.NIGHT, 5_000).getLast().volume())
                .isBetween(10_000L, 60_000L);
    }

    private static List<Instrument.Derivative> sample(ListedSeries series) {
        List<Instrument.Option> options = series.options();
        return Stream.concat(
                        series.futures().stream().map(Instrument.Derivative.class::cast),
                        options.isEmpty()
                                ? Stream.empty()
                                : Stream.of(options.getFirst(), options.get(options.size() / 2), options.getLast()))
                .toList();
    }

    /** The Thursday weekly that was listed on the day before. */
    private static ContractMarket weekly(TestVenue venue) {
        return venue.venue.market(market -> {
            ListedSeries thursday =
                    market.listing().of(Product.KOSPI200_WEEKLY_THURSDAY).getFirst();
            Instrument.Option middle = thursday.options().get(thursday.options().size() / 2);
            return market.find(middle.code()).orElseThrow();
        });
    }

    @Test
    void theVenuesOwnDaysFollowAndSurviveARestart() {
        Map<String, String> evening = Map.of("start-time", "15:33:50");
        TestVenue venue = TestVenue.with(directory.resolve("own"), MACHINE_DATE, evening);
        LocalDate today = venue.venue.today();
        long last = 0;
        while (venue.venue.today().equals(today)) {
            last = venue.lastCents();
            venue.pass(Duration.ofMillis(100));
        }
        List<DailyBar> bars = bars(venue, venue.venue.market(VenueMarket::front));
        assertThat(bars.getLast().date()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(bars.getLast().closeCents()).isEqualTo(last);
        assertThat(bars.get(bars.size() - 2).date()).isEqualTo(MACHINE_DATE);
        venue.venue.close();
        TestVenue again = TestVenue.with(directory.resolve("own"), MACHINE_DATE, evening);
        assertThat(bars(again, again.venue.market(VenueMarket::front))).isEqualTo(bars);
    }
}
