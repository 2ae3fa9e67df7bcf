package io.mireu.simulator.book;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The contracts of a trading day.
 *
 * @param frontMonth month of the option chain and of the first future
 * @param futures the mini futures of the front month and the next, then the full-size one if listed
 * @param options puts and calls of the front month, by strike
 */
public record Listing(YearMonth frontMonth, List<Instrument.Future> futures, List<Instrument.Option> options) {

    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("yyMM", Locale.ROOT);

    /**
     * Lists the contracts of a front month.
     *
     * @param expiry gives a month's last trading day
     * @param middle strike in the middle of the chain, points
     * @param step distance of the strikes, points
     * @param eachSide strikes above and below the middle
     * @param fullSize whether to list the nearest quarterly KOSPI 200 future
     */
    public static Listing of(
            YearMonth front,
            Function<YearMonth, LocalDate> expiry,
            double middle,
            double step,
            int eachSide,
            boolean fullSize) {
        List<Instrument.Future> futures = new ArrayList<>();
        futures.add(future(Product.MINI_KOSPI200, "MF ", front, expiry));
        futures.add(future(Product.MINI_KOSPI200, "MF ", front.plusMonths(1), expiry));
        if (fullSize) {
            futures.add(future(Product.KOSPI200, "F ", quarterly(front), expiry));
        }
        List<Instrument.Option> options = new ArrayList<>();
        long stepCents = Points.toCents(step);
        long middleCents = Math.round(Points.toCents(middle) / (double) stepCents) * stepCents;
        for (long rank = -eachSide; rank <= eachSide; rank++) {
            options.add(option(ContractType.CALL, front, expiry, middleCents + rank * stepCents));
            options.add(option(ContractType.PUT, front, expiry, middleCents + rank * stepCents));
        }
        return new Listing(front, List.copyOf(futures), List.copyOf(options));
    }

    /** The first month from here that ends a quarter. */
    private static YearMonth quarterly(YearMonth month) {
        return month.plusMonths((12 - month.getMonthValue()) % 3);
    }

    private static Instrument.Future future(
            Product product, String prefix, YearMonth month, Function<YearMonth, LocalDate> expiry) {
        DerivativeCode code = DerivativeCode.ofFuture(product, month);
        return new Instrument.Future(code, prefix + SHORT_MONTH.format(month), expiry.apply(month));
    }

    private static Instrument.Option option(
            ContractType type, YearMonth month, Function<YearMonth, LocalDate> expiry, long strikeCents) {
        String name = "%s %s %d.%d"
                .formatted(
                        type == ContractType.CALL ? "C" : "P",
                        SHORT_MONTH.format(month),
                        strikeCents / 100,
                        strikeCents % 100 / 10);
        DerivativeCode code = DerivativeCode.ofOption(type, Product.KOSPI200, month, StrikeSerials.of(strikeCents));
        return new Instrument.Option(code, name, expiry.apply(month), Points.ofCents(strikeCents));
    }
}
