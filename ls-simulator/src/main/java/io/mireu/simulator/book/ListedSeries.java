package io.mireu.simulator.book;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The contracts of one expiry of one product.
 *
 * @param terms product, series, last trading day and strikes
 * @param futures its future, if it has one
 * @param options by strike, the call before the put; empty when it has none
 */
public record ListedSeries(SeriesTerms terms, List<Instrument.Future> futures, List<Instrument.Option> options) {

    public ListedSeries {
        futures = List.copyOf(futures);
        options = List.copyOf(options);
    }

    /** The product of all its contracts. */
    public Product product() {
        return terms.series().product();
    }

    /** The last day on which its contracts trade. */
    public LocalDate lastTradingDay() {
        return terms.lastTradingDay();
    }

    /** The month of its last trading day, which for a monthly series is the contract month. */
    public YearMonth month() {
        return YearMonth.from(terms.lastTradingDay());
    }

    static ListedSeries of(SeriesTerms terms, StrikeSerials serials) {
        List<Instrument.Future> futures = terms.future() ? List.of(future(terms)) : List.of();
        List<Instrument.Option> options = new ArrayList<>();
        if (terms.hasOptions()) {
            for (long strike = terms.lowestCents(); strike <= terms.highestCents(); strike += terms.stepCents()) {
                String serial = serials.of(terms.series(), strike);
                options.add(option(ContractType.CALL, terms, strike, serial));
                options.add(option(ContractType.PUT, terms, strike, serial));
            }
        }
        return new ListedSeries(terms, futures, options);
    }

    private static Instrument.Future future(SeriesTerms terms) {
        boolean mini = terms.series().product().equals(Product.MINI_KOSPI200);
        return new Instrument.Future(
                DerivativeCode.ofFuture(terms.series().product(), YearMonth.from(terms.lastTradingDay())),
                (mini ? "MF " : "F ") + terms.name(),
                terms.lastTradingDay());
    }

    private static Instrument.Option option(ContractType type, SeriesTerms terms, long strikeCents, String serial) {
        String name = optionName(type, terms.name(), strikeCents);
        Product product = terms.series().product();
        DerivativeCode code = product.isWeekly()
                ? DerivativeCode.ofWeeklyOption(type, terms.series(), terms.lastTradingDay(), serial)
                : DerivativeCode.ofOption(type, product, YearMonth.from(terms.lastTradingDay()), serial);
        return new Instrument.Option(code, name, terms.lastTradingDay(), Points.ofCents(strikeCents));
    }

    /**
     * What people call an option: {@code C 2612 1102.5}.
     *
     * @param type call or put
     * @param series name of the series
     * @param strikeCents strike, cents
     */
    public static String optionName(ContractType type, String series, long strikeCents) {
        return "%s %s %d.%d"
                .formatted(type == ContractType.CALL ? "C" : "P", series, strikeCents / 100, strikeCents % 100 / 10);
    }
}
