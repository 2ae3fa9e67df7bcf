package io.mireu.model.instrument;

import io.mireu.model.rule.KrxRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A product of the exchange, as {@code krx-market.properties} describes it.
 *
 * @param code positions 2 and 3 of its short codes
 * @param name for programs, for example {@code MINI_KOSPI200}
 * @param koreanName for people
 * @param underlying the index that it settles on
 * @param seriesRule how its codes name an expiry
 * @param strikesToldInCode whether three digits in an option's code are its strike, where it is below 1,000
 * @param multiplierKrw KRW for one index point of one contract
 * @param tradingUnit contracts that a quantity is a multiple of
 * @param futurePrices allowed prices of its futures; null when it has none
 * @param optionPrices allowed premiums of its options; null when it has none
 * @param optionStyle of its options
 * @param tradesAtNight whether the night session has it
 * @param firstWeek the nominal day of the series numbered 1, where the numbers never skip a week; null elsewhere
 */
public record Product(
        String code,
        String name,
        String koreanName,
        String underlying,
        SeriesRule seriesRule,
        boolean strikesToldInCode,
        long multiplierKrw,
        long tradingUnit,
        @Nullable TickTable futurePrices,
        @Nullable TickTable optionPrices,
        OptionStyle optionStyle,
        boolean tradesAtNight,
        @Nullable LocalDate firstWeek) {

    private static final Map<String, Product> BY_CODE = read(KrxRules.current());

    public static final Product KOSPI200 = ofCode("01");
    public static final Product MINI_KOSPI200 = ofCode("05");
    public static final Product KOSPI200_WEEKLY_THURSDAY = ofCode("09");
    public static final Product KOSPI200_WEEKLY_MONDAY = ofCode("AF");

    public Product {
        new CodeText("product code", code).ofLength(2).ofDigitsAndCapitals();
        if (multiplierKrw <= 0 || tradingUnit <= 0) {
            throw new IllegalArgumentException("multiplier and trading unit of " + name + " must be positive");
        }
        if (firstWeek != null && !seriesRule.isNamedAfter(firstWeek.getDayOfWeek())) {
            throw new IllegalArgumentException("no series of " + name + " is named after " + firstWeek);
        }
    }

    /** Every known product, by code. */
    public static List<Product> all() {
        return BY_CODE.values().stream()
                .sorted((a, b) -> a.code.compareTo(b.code))
                .toList();
    }

    /**
     * The product of positions 2 and 3 of a short code.
     *
     * @throws IllegalArgumentException when it is not known
     */
    public static Product ofCode(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("unknown product at positions 2 and 3: " + code));
    }

    /** The product of positions 2 and 3 of a short code, where it is known. */
    public static Optional<Product> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Whether its series are numbered by weeks. */
    public boolean isWeekly() {
        return seriesRule.isWeekly();
    }

    /** The multiplier as an exact number, KRW for one index point of one contract. */
    public BigDecimal multiplier() {
        return BigDecimal.valueOf(multiplierKrw);
    }

    /**
     * The allowed prices of its futures.
     *
     * @throws IllegalArgumentException when it has no futures
     */
    public TickTable futureTicks() {
        return present(futurePrices, "futures");
    }

    /**
     * The allowed premiums of its options.
     *
     * @throws IllegalArgumentException when it has no options
     */
    public TickTable optionTicks() {
        return present(optionPrices, "options");
    }

    private TickTable present(@Nullable TickTable table, String what) {
        if (table == null) {
            throw new IllegalArgumentException("there are no " + what + " of " + name);
        }
        return table;
    }

    static Map<String, Product> read(KrxRules rules) {
        return rules.children("product").stream()
                .map(code -> read(rules, code))
                .collect(Collectors.toUnmodifiableMap(Product::code, Function.identity()));
    }

    private static Product read(KrxRules rules, String code) {
        String at = "product." + code + ".";
        return new Product(
                code,
                rules.text(at + "name"),
                rules.text(at + "koreanName"),
                rules.text(at + "underlying"),
                rules.value(at + "series", SeriesRule::ofName),
                rules.value(at + "strikes", Product::areStrikesTold),
                rules.whole(at + "multiplierKrw"),
                rules.whole(at + "tradingUnit"),
                ticks(rules, at + "futureTicks"),
                ticks(rules, at + "optionTicks"),
                rules.value(at + "optionStyle", name -> OptionStyle.valueOf(name.toUpperCase(Locale.ROOT))),
                rules.flag(at + "night"),
                rules.has(at + "firstWeek") ? rules.value(at + "firstWeek", LocalDate::parse) : null);
    }

    private static @Nullable TickTable ticks(KrxRules rules, String name) {
        return rules.has(name) ? rules.value(name, TickTable::parse) : null;
    }

    private static boolean areStrikesTold(String name) {
        return switch (name) {
            case "code" -> true;
            case "serial" -> false;
            case String other -> throw new IllegalArgumentException("strikes are told by code or serial, not " + other);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
