package io.mireu.standalone;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.IndexCode;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.instrument.Product;
import io.mireu.model.instrument.StockCode;
import io.mireu.model.instrument.StrikeInCode;
import io.mireu.model.instrument.TickTable;
import io.mireu.model.instrument.WeekOfMonth;
import io.mireu.model.market.KrxCalendar;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a code says by itself; null is what only the venue's master knows, or what an instrument of its kind has not.
 *
 * @param shortCode short code
 * @param standardCode twelve characters
 * @param product its name for programs
 * @param productName its Korean name
 * @param type future, call, put, spread, stock or index
 * @param series contract month, or week such as 2609W4
 * @param expiry last trading day
 * @param strike index points
 * @param multiplier KRW for one index point of one contract
 * @param tick the smallest price step, points
 * @param ticks every price step with the price from which it holds
 * @param nearLeg of a spread
 * @param farLeg of a spread
 */
record CodeFacts(
        String shortCode,
        @Nullable String standardCode,
        @Nullable String product,
        @Nullable String productName,
        String type,
        @Nullable String series,
        @Nullable LocalDate expiry,
        @Nullable BigDecimal strike,
        @Nullable Long multiplier,
        @Nullable BigDecimal tick,
        @Nullable List<Step> ticks,
        @Nullable String nearLeg,
        @Nullable String farLeg)
        implements QuestionCommand.Answer {

    /** A price step and the price from which it holds. */
    record Step(BigDecimal from, BigDecimal tick) {}

    static CodeFacts of(InstrumentCode code) {
        return switch (code) {
            case DerivativeCode derivative -> ofDerivative(derivative);
            case StockCode stock -> followed(stock.value(), "stock");
            case IndexCode index -> followed(index.value(), "index");
        };
    }

    private static CodeFacts followed(String code, String type) {
        return new CodeFacts(code, null, null, null, type, null, null, null, null, null, null, null, null);
    }

    private static CodeFacts ofDerivative(DerivativeCode code) {
        Product product = code.product();
        ContractType type = code.type();
        TickTable ticks = type.isOption() ? product.optionTicks() : product.futureTicks();
        Optional<DerivativeCode.SpreadLegs> legs =
                type == ContractType.SPREAD ? Optional.of(code.legs()) : Optional.empty();
        return new CodeFacts(
                code.value(),
                code.standardCode(),
                product.name(),
                product.koreanName(),
                type.name().toLowerCase(Locale.ROOT),
                series(code).orElse(null),
                expiry(code).orElse(null),
                strike(code).orElse(null),
                product.multiplierKrw(),
                ticks.bands().getFirst().tick().points(),
                ticks.bands().stream()
                        .map(band -> new Step(band.from(), band.tick().points()))
                        .toList(),
                legs.map(pair -> pair.near().value()).orElse(null),
                legs.map(pair -> pair.far().value()).orElse(null));
    }

    private static Optional<String> series(DerivativeCode code) {
        return code.month()
                .map(Object::toString)
                .or(() -> code.week().map(day -> WeekOfMonth.of(day).toString()));
    }

    /** Where the code names its month or week, and the calendar reaches there. */
    private static Optional<LocalDate> expiry(DerivativeCode code) {
        KrxCalendar calendar = KrxCalendar.current();
        return code.month()
                .map(month -> month.atEndOfMonth())
                .or(code::week)
                .filter(calendar::covers)
                .flatMap(_ -> calendar.expiry(code));
    }

    private static Optional<BigDecimal> strike(DerivativeCode code) {
        return code.strike().flatMap(strike -> switch (strike) {
            case StrikeInCode.Told told -> Optional.of(told.strike());
            case StrikeInCode.Serial _ -> Optional.empty();
        });
    }

    @Override
    public void print(PrintWriter out) {
        line(out, "short code", shortCode);
        line(out, "standard code", standardCode);
        line(out, "product", product == null ? null : product + "  " + productName);
        line(out, "type", type);
        line(out, "series", series);
        line(out, "expiry", expiry == null && isDerivative() ? unknownExpiry() : expiry);
        line(out, "strike", strike == null && isOption() ? "the instrument master tells: a serial" : strike);
        line(out, "multiplier", multiplier == null ? null : "KRW %,d a point".formatted(multiplier));
        line(out, "tick", ticks == null ? null : steps(ticks));
        line(out, "legs", nearLeg == null ? null : nearLeg + " and " + farLeg);
        line(out, "trading", isDerivative() ? null : "followed, not traded");
        out.flush();
    }

    private String unknownExpiry() {
        return series == null ? "the instrument master tells" : "outside the years of the calendar";
    }

    private static void line(PrintWriter out, String name, @Nullable Object value) {
        if (value != null) {
            out.printf("%-14s %s%n", name, value);
        }
    }

    private static String steps(List<Step> steps) {
        return steps.stream()
                .map(step -> step.from().signum() == 0
                        ? step.tick().toPlainString()
                        : step.tick().toPlainString() + " from " + step.from().toPlainString())
                .collect(Collectors.joining(", "));
    }

    private boolean isDerivative() {
        return standardCode != null;
    }

    private boolean isOption() {
        return type.equals("call") || type.equals("put");
    }
}
