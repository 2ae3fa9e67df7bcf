package io.mireu.portfolio.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.portfolio.Position;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What positions would make if they were closed at the middle of the books. */
public final class Valuation {

    private Valuation() {}

    /**
     * Unrealised profit.
     *
     * @param mids the middle of an instrument's usable book, in index points, where there is one
     * @return KRW; empty when a held instrument has no usable book
     */
    public static Optional<BigDecimal> unrealisedPnlKrw(
            List<Position> positions, Function<DerivativeCode, Optional<BigDecimal>> mids) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Position position : positions) {
            if (position.isFlat()) {
                continue;
            }
            Optional<BigDecimal> mid = mids.apply(position.instrument());
            if (mid.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(position.unrealisedPnlKrw(mid.get()));
        }
        return Optional.of(Krw.rounded(sum));
    }
}
