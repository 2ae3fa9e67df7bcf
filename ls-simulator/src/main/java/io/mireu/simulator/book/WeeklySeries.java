package io.mireu.simulator.book;

import io.mireu.model.instrument.Product;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.instrument.WeekOfMonth;
import io.mireu.model.market.SeriesExpiry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The weekly series of one product: the nearest one, and on the day on which it expires the next one too. */
final class WeeklySeries {

    /** Series FF is that of 2610W1, as the exchange's masters had it; the numbers before it skip some weeks. */
    private static final SeriesCode THURSDAY_ANCHOR = SeriesCode.of("09-FF");

    private static final LocalDate THURSDAY_ANCHOR_DAY = LocalDate.of(2026, 10, 1);
    private static final int MONTHLY_WEEK = 2;

    private final Product product;
    private final Function<YearMonth, List<SeriesExpiry>> expiries;

    WeeklySeries(Product product, Function<YearMonth, List<SeriesExpiry>> expiries) {
        this.product = product;
        this.expiries = expiries;
    }

    /** One week's series. */
    record Week(SeriesCode series, String name, LocalDate lastTradingDay) {}

    List<Week> listedOn(LocalDate day) {
        List<SeriesExpiry> alive = IntStream.range(0, 3)
                .mapToObj(YearMonth.from(day)::plusMonths)
                .flatMap(month -> expiries.apply(month).stream())
                .filter(expiry -> expiry.rule() == product.seriesRule())
                .filter(expiry -> !expiry.lastTradingDay().isBefore(day))
                .toList();
        boolean listingDay = alive.getFirst().lastTradingDay().equals(day);
        return alive.stream()
                .limit(listingDay ? 2 : 1)
                .map(expiry -> new Week(code(expiry.namedAfter()), expiry.name(), expiry.lastTradingDay()))
                .toList();
    }

    private SeriesCode code(LocalDate namedAfter) {
        return product.firstWeek() == null
                ? THURSDAY_ANCHOR.plus(thursdaysSinceAnchor(namedAfter))
                : SeriesCode.ofWeek(product, namedAfter);
    }

    private static int thursdaysSinceAnchor(LocalDate day) {
        boolean later = day.isAfter(THURSDAY_ANCHOR_DAY);
        LocalDate from = later ? THURSDAY_ANCHOR_DAY : day;
        LocalDate to = later ? day : THURSDAY_ANCHOR_DAY;
        int count = 0;
        for (LocalDate week = from.plusWeeks(1); !week.isAfter(to); week = week.plusWeeks(1)) {
            count += WeekOfMonth.of(week).number() == MONTHLY_WEEK ? 0 : 1;
        }
        return later ? count : -count;
    }
}
