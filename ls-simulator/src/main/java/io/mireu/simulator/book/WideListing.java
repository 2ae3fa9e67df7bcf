package io.mireu.simulator.book;

import io.mireu.model.instrument.Product;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.SeriesExpiry;
import io.mireu.simulator.WideMarket;
import io.mireu.simulator.clock.TradingDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The exchange's list of KOSPI 200 contracts: seven quarterly futures within three years, eleven monthly option expiries,
 * six months of mini futures and mini options, and the Thursday and Monday weeklies. A strike that the index has come near
 * to is listed on the next day, and stays until it expires.
 */
final class WideListing implements ListingRule {

    private static final int PLAIN_MONTHS = 4;
    private static final int YEARS = 4;
    private static final long FINE_STEP_CENTS = 250;

    private final WideMarket wide;
    private final TradingDays days;
    private final Map<YearMonth, List<SeriesExpiry>> expiries = new HashMap<>();

    WideListing(WideMarket wide, TradingDays days) {
        this.wide = wide;
        this.days = days;
    }

    @Override
    public List<SeriesTerms> on(LocalDate day, double index, List<SeriesTerms> before) {
        Map<SeriesCode, SeriesTerms> known = new HashMap<>();
        before.forEach(terms -> known.put(terms.series(), terms));
        return Stream.of(monthlies(day, index), minis(day, index), weeklies(day, index))
                .flatMap(List::stream)
                .map(terms -> terms.including(known.getOrDefault(terms.series(), terms)))
                .toList();
    }

    private List<SeriesTerms> monthlies(LocalDate day, double index) {
        Set<YearMonth> quarterly = new HashSet<>(quarterlies(day));
        List<YearMonth> months = Stream.concat(
                        quarterly.stream(),
                        months(day)
                                .filter(month -> month.getMonthValue() % 3 != 0)
                                .limit(PLAIN_MONTHS))
                .sorted(Comparator.naturalOrder())
                .toList();
        List<SeriesTerms> terms = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            YearMonth month = months.get(i);
            terms.add(SeriesTerms.around(
                    MonthlySeries.of(Product.KOSPI200, month),
                    MonthlySeries.name(month),
                    days.expiry(month),
                    quarterly.contains(month),
                    index,
                    wide.monthlyStrikes().get(i) / 2,
                    wide.monthlyStepCents().get(i)));
        }
        return terms;
    }

    /** One March, two Junes, one September, three Decembers. */
    private List<YearMonth> quarterlies(LocalDate day) {
        Map<Integer, Integer> left = new HashMap<>(Map.of(3, 1, 6, 2, 9, 1, 12, 3));
        return months(day)
                .filter(month -> left.merge(month.getMonthValue(), -1, Integer::sum) >= 0)
                .toList();
    }

    /** Months whose series has not expired before the day. */
    private Stream<YearMonth> months(LocalDate day) {
        YearMonth first = YearMonth.from(day);
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(12L * YEARS)
                .filter(month -> !days.expiry(month).isBefore(day));
    }

    private List<SeriesTerms> minis(LocalDate day, double index) {
        List<YearMonth> months = months(day).limit(WideMarket.MINI_EXPIRIES).toList();
        List<SeriesTerms> terms = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            YearMonth month = months.get(i);
            terms.add(SeriesTerms.around(
                    MonthlySeries.of(Product.MINI_KOSPI200, month),
                    MonthlySeries.name(month),
                    days.expiry(month),
                    true,
                    index,
                    wide.miniStrikes().get(i) / 2,
                    FINE_STEP_CENTS));
        }
        return terms;
    }

    private List<SeriesExpiry> expiries(YearMonth month) {
        return expiries.computeIfAbsent(month, days::expiries);
    }

    private List<SeriesTerms> weeklies(LocalDate day, double index) {
        return Stream.of(Product.KOSPI200_WEEKLY_THURSDAY, Product.KOSPI200_WEEKLY_MONDAY)
                .flatMap(product -> new WeeklySeries(product, this::expiries).listedOn(day).stream())
                .map(week -> SeriesTerms.around(
                        week.series(),
                        week.name(),
                        week.lastTradingDay(),
                        false,
                        index,
                        wide.weeklyStrikes() / 2,
                        FINE_STEP_CENTS))
                .toList();
    }
}
