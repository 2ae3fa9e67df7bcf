package io.mireu.simulator.ls;

import io.mireu.model.instrument.Product;
import io.mireu.model.instrument.WeekOfMonth;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which series a board shows: of those that the key fits the one that ends first.
 *
 * @param kind G or nothing for monthly options, M for mini ones, W for weekly ones
 * @param key month, or {@code W1}, {@code W1MON} and {@code W1THU} of a weekly series; empty for any
 */
record BoardSeries(String kind, String key) {

    private static final String MONDAY = "MON";
    private static final String THURSDAY = "THU";

    /** The options of the series, by strike; none when it is not listed. */
    List<ContractMarket> options(VenueMarket market) {
        List<ContractMarket> fitting = market.options().stream().filter(fits()).toList();
        return fitting.stream()
                .min(Comparator.comparing(option -> option.instrument().lastTradingDay()))
                .map(first -> fitting.stream()
                        .filter(option ->
                                option.code().series().equals(first.code().series()))
                        .toList())
                .orElse(List.of());
    }

    private Predicate<ContractMarket> fits() {
        return switch (kind) {
            case "", "G" -> option -> option.code().product().equals(Product.KOSPI200) && isMonth(option);
            case "M" -> option -> option.code().product().equals(Product.MINI_KOSPI200) && isMonth(option);
            case "W" -> option -> option.code().product().isWeekly() && isWeek(option);
            default -> _ -> false;
        };
    }

    private boolean isMonth(ContractMarket option) {
        return key.isEmpty()
                || option.code()
                        .month()
                        .map(WireCodes::month)
                        .filter(key::equals)
                        .isPresent();
    }

    private boolean isWeek(ContractMarket option) {
        LocalDate day = option.code().week().orElseGet(() -> option.instrument().lastTradingDay());
        String week = "W" + WeekOfMonth.of(day).number();
        String weekday = option.code().product().equals(Product.KOSPI200_WEEKLY_MONDAY) ? MONDAY : THURSDAY;
        return key.isEmpty() || Set.of(week, week + weekday).contains(key);
    }
}
