package io.mireu.model.portfolio;

import io.mireu.model.order.AccountId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio and its profit at one moment.
 *
 * @param portfolio which
 * @param account whose
 * @param terms what it is and when it is liquidated
 * @param status where it stands
 * @param positions one for each instrument it ever held, flat ones too
 * @param realisedPnlKrw KRW, negative for a loss, before fees
 * @param unrealisedPnlKrw KRW at the middle of the last books; null while a held instrument has no usable book
 * @param openedAt the market's time of the first fill
 * @param closedAt the market's time; null while not closed
 * @param liquidation why it is or was liquidated; null while it is not
 * @param asOf the market's time of this snapshot
 */
public record PortfolioSnapshot(
        PortfolioId portfolio,
        AccountId account,
        PortfolioTerms terms,
        PortfolioStatus status,
        List<Position> positions,
        BigDecimal realisedPnlKrw,
        @Nullable BigDecimal unrealisedPnlKrw,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable LiquidationReason liquidation,
        Instant asOf) {

    public PortfolioSnapshot {
        positions = List.copyOf(positions);
    }
}
