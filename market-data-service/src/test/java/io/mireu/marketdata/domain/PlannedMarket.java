package io.mireu.marketdata.domain;

import static io.mireu.marketdata.domain.FeedFixtures.DAY;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionMarket;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A market to plan: six months of options with many strikes each, and futures. */
final class PlannedMarket {

    private static final int STRIKES = 121;
    private static final int SERIES = 6;
    private static final BigDecimal LOWEST = new BigDecimal("950");
    private static final BigDecimal STEP = new BigDecimal("2.5");

    private final List<Instrument.Future> futures = new ArrayList<>();
    private final List<List<Instrument.Option>> options = new ArrayList<>();
    private final InstrumentMaster master;

    static PlannedMarket wide() {
        return new PlannedMarket();
    }

    /** The rules of the settings' defaults. */
    static PlanRules usual(int cap) {
        return new PlanRules(
                cap, 4, 12, 4, 40, Set.of(Channel.Kind.LIMITS, Channel.Kind.STEPS, Channel.Kind.INDICATION), 4, 8);
    }

    private PlannedMarket() {
        YearMonth front = YearMonth.of(2026, 12);
        for (int i = 0; i < SERIES; i++) {
            YearMonth month = front.plusMonths(i);
            LocalDate last = KrxCalendar.current().monthlyExpiry(month);
            futures.add(
                    new Instrument.Future(DerivativeCode.ofFuture(Product.MINI_KOSPI200, month), "MF " + month, last));
            List<Instrument.Option> series = new ArrayList<>();
            for (int strike = 0; strike < STRIKES; strike++) {
                for (ContractType type : List.of(ContractType.CALL, ContractType.PUT)) {
                    series.add(new Instrument.Option(
                            DerivativeCode.ofOption(
                                    type,
                                    Product.KOSPI200,
                                    month,
                                    "A%02d".formatted(strike % 100).replace('A', strike < 100 ? 'A' : 'B')),
                            type + " " + month + " " + strike,
                            last,
                            LOWEST.add(STEP.multiply(BigDecimal.valueOf(strike)))));
                }
            }
            options.add(series);
        }
        List<Instrument.Derivative> all = new ArrayList<>(futures);
        options.forEach(all::addAll);
        master = InstrumentMaster.of(all);
    }

    InstrumentMaster master() {
        return master;
    }

    PlanBasis at(String price) {
        return at(price, Set.of());
    }

    PlanBasis at(String price, Set<DerivativeCode> held) {
        return new PlanBasis(
                master(),
                DAY,
                SessionMarket.DAY,
                false,
                held,
                Set.of(),
                List.of(),
                Map.of("KOSPI200", new BigDecimal(price)));
    }

    int futures() {
        return futures.size();
    }

    int series() {
        return options.size();
    }

    int strikes() {
        return STRIKES;
    }

    DerivativeCode future(int place) {
        return futures.get(place).code();
    }

    /** The call of a strike. */
    DerivativeCode option(int series, int strike) {
        return options.get(series).get(2 * strike).code();
    }

    /** The options of the strikes of a series that are nearest a price. */
    List<DerivativeCode> nearest(int series, int strikes, String price) {
        return options.get(series).stream()
                .sorted(Comparator.comparing((Instrument.Option option) ->
                                option.strike().subtract(new BigDecimal(price)).abs())
                        .thenComparing(Instrument.Option::strike))
                .limit(2L * strikes)
                .map(Instrument.Option::code)
                .toList();
    }
}
