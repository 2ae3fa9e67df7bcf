package io.mireu.marketdata.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.IndexCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses what is subscribed wherever the market is: held, of strategies, futures, their rules, stocks and indices. */
final class FirmChannels {

    private final PlanBasis basis;
    private final Set<Channel> current;
    private final PlanSelection selection;

    FirmChannels(PlanBasis basis, Set<Channel> current, PlanSelection selection) {
        this.basis = basis;
        this.current = current;
        this.selection = selection;
    }

    void choose(Collection<Channel.Kind> rules) {
        Set<DerivativeCode> followed = new LinkedHashSet<>();
        follow(PlanClass.HELD, stillTraded(basis.held()), followed);
        follow(PlanClass.STRATEGY, stillTraded(basis.ofStrategies()), followed);
        follow(PlanClass.FUTURE, futures(), followed);
        for (DerivativeCode code : followed) {
            rules.stream().sorted().forEach(kind -> selection.take(PlanClass.RULES, List.of(new Channel(kind, code))));
        }
        basis.spots()
                .forEach(code -> selection.take(
                        PlanClass.SPOT,
                        code instanceof IndexCode
                                ? List.of(new Channel(Channel.Kind.VALUE, code))
                                : PlanSelection.tradesAndBook(code)));
    }

    private void follow(PlanClass why, Stream<DerivativeCode> codes, Set<DerivativeCode> followed) {
        codes.forEach(code -> {
            if (!followed.contains(code) && selection.take(why, PlanSelection.tradesAndBook(code))) {
                followed.add(code);
            }
        });
    }

    /** What is subscribed comes first, so that what comes anew takes no place away; what nobody lists may yet come. */
    private Stream<DerivativeCode> stillTraded(Collection<DerivativeCode> codes) {
        return codes.stream()
                .filter(code -> basis.master()
                        .find(code)
                        .filter(known -> known.lastTradingDay().isBefore(basis.tradeDate()))
                        .isEmpty())
                .sorted(Comparator.comparing((DerivativeCode code) -> !current.contains(book(code)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private Stream<DerivativeCode> futures() {
        return basis.master().byCode().values().stream()
                .filter(Instrument.Future.class::isInstance)
                .filter(future -> !future.lastTradingDay().isBefore(basis.tradeDate()))
                .sorted(Comparator.comparing((Instrument.Derivative future) -> !ofIndex(future.code()))
                        .thenComparing(Instrument.Derivative::lastTradingDay)
                        .thenComparing(Instrument.Derivative::code))
                .map(Instrument.Derivative::code);
    }

    private static boolean ofIndex(DerivativeCode code) {
        return code.product().underlying().equals(Product.KOSPI200.underlying());
    }

    private static Channel book(DerivativeCode code) {
        return new Channel(Channel.Kind.BOOK, code);
    }
}
