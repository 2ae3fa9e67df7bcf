package io.mireu.simulator.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import io.mireu.model.market.KrxCalendar;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.clock.TradingDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ListingRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 28);

    private final SimulatorSettings.Market wide = new Binder(
                    new MapConfigurationPropertySource(Map.of("m.market.listing", "wide")))
            .bindOrCreate("m", SimulatorSettings.class)
            .market();

    private final ListingRule rule = ListingRule.of(wide, new TradingDays(KrxCalendar.bundled()));

    private Listing listing(LocalDate day, double index) {
        return Listing.of(rule.on(day, index, List.of()), 7);
    }

    private static List<String> futures(Listing listing, Product product) {
        return listing.futures().stream()
                .filter(future -> future.code().product().equals(product))
                .map(future -> future.code().value())
                .toList();
    }

    @Test
    void sevenQuarterlyFuturesAndSixMiniMonthsAreListed() {
        Listing listing = listing(LocalDate.of(2026, 11, 30), 1_100);
        assertThat(futures(listing, Product.KOSPI200))
                .containsExactly("A016C000", "A0173000", "A0176000", "A0179000", "A017C000", "A0186000", "A018C000");
        assertThat(futures(listing, Product.MINI_KOSPI200))
                .containsExactly("A056C000", "A0571000", "A0572000", "A0573000", "A0574000", "A0575000");
        assertThat(listing.futures().getFirst().code()).hasToString("A016C000");
    }

    @Test
    void elevenMonthlyExpiriesHaveFewerAndCoarserStrikesTheFartherTheyAre() {
        List<ListedSeries> monthly = listing(DAY, 1_120).of(Product.KOSPI200);
        assertThat(monthly).hasSize(11);
        assertThat(monthly.getFirst().month()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(monthly.getFirst().options()).hasSize(2 * 341);
        assertThat(monthly.getLast().options()).hasSize(2 * 61);
        assertThat(monthly.getLast().terms().stepCents()).isEqualTo(1_000);
        assertThat(monthly.stream().filter(series -> series.month().getMonthValue() % 3 != 0))
                .hasSize(4);
        assertThat(monthly.getFirst().futures()).isEmpty();
    }

    @Test
    void weekliesRunInTheirOwnSeriesAndTwoTradeOnTheDayThatOneExpires() {
        Listing monday = listing(DAY, 1_120);
        assertThat(codes(monday, Product.KOSPI200_WEEKLY_MONDAY)).containsExactly("AF-BZ", "AF-C0");
        assertThat(codes(monday, Product.KOSPI200_WEEKLY_THURSDAY)).containsExactly("09-FF");
        assertThat(codes(listing(LocalDate.of(2026, 10, 1), 1_120), Product.KOSPI200_WEEKLY_THURSDAY))
                .containsExactly("09-FF", "09-FG");
        Listing later = listing(LocalDate.of(2026, 10, 2), 1_120);
        ListedSeries thursday = later.of(Product.KOSPI200_WEEKLY_THURSDAY).getFirst();
        // the second Thursday is the monthly series'
        assertThat(thursday.lastTradingDay()).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(thursday.terms().name()).isEqualTo("2610W3");
        assertThat(thursday.options()).hasSize(2 * 111);
        assertThat(thursday.options().getFirst().code().value()).startsWith("B09FG");
    }

    private static List<String> codes(Listing listing, Product product) {
        return listing.of(product).stream()
                .map(series -> series.terms().series().value())
                .toList();
    }

    @Test
    void everyCodeIsUniqueAndNoStrikeFromOneThousandCanBeDecoded() {
        Listing listing = listing(DAY, 1_120);
        assertThat(listing.options().stream().map(Instrument.Option::code)).doesNotHaveDuplicates();
        assertThat(listing.options()).allMatch(option -> !option.code().contradicts(option.strike()));
        Map<String, String> months = serials(listing.of(Product.KOSPI200).getFirst());
        Map<String, String> weeks =
                serials(listing.of(Product.KOSPI200_WEEKLY_MONDAY).getFirst());
        Map<String, String> minis = serials(listing.of(Product.MINI_KOSPI200).getFirst());
        assertThat(months.get("1120.00")).matches("A\\d\\d");
        assertThat(List.of(months, weeks, minis))
                .allSatisfy(serials -> assertThat(serials.values().stream().filter(serial -> serial.startsWith("A")))
                        .isNotEqualTo(serials.values().stream()
                                .filter(serial -> serial.startsWith("A"))
                                .sorted()
                                .toList()));
        assertThat(months).isNotEqualTo(minis);
        assertThat(different(months, weeks)).isGreaterThan(40);
        assertThat(different(minis, weeks)).isGreaterThan(40);
    }

    private static long different(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .filter(entry -> entry.getValue().startsWith("A"))
                .filter(entry -> other.containsKey(entry.getKey()))
                .filter(entry -> !entry.getValue().equals(other.get(entry.getKey())))
                .count();
    }

    private static Map<String, String> serials(ListedSeries series) {
        return series.options().stream()
                .filter(option -> option.code().value().startsWith("B"))
                .collect(Collectors.toMap(
                        option -> option.strike().toString(),
                        option -> option.code().value().substring(5)));
    }

    @Test
    void whenTheIndexMovesTheNextDayHasNewStrikesAndKeepsTheOldOnesAndTheirCodes() {
        Listing before = listing(DAY, 1_120);
        List<SeriesTerms> next = rule.on(
                DAY.plusDays(1),
                1_000,
                before.series().stream().map(ListedSeries::terms).toList());
        Listing after = Listing.of(next, 7);
        ListedSeries old = before.of(Product.KOSPI200).getFirst();
        ListedSeries now = after.of(Product.KOSPI200).getFirst();
        assertThat(now.options()).containsAll(old.options());
        assertThat(now.options()).hasSize(old.options().size() + 2 * 48);
        assertThat(codes(after, Product.KOSPI200_WEEKLY_MONDAY)).containsExactly("AF-C0");
        assertThat(Listing.of(next, 8)).isNotEqualTo(after);
    }

    @Test
    void aDayBeyondTheCalendarHasItsSeriesToo() {
        Listing listing = listing(LocalDate.of(2029, 3, 5), 1_120);
        assertThat(listing.of(Product.KOSPI200)).hasSize(11);
        assertThat(listing.of(Product.KOSPI200_WEEKLY_MONDAY)).hasSize(2);
    }
}
