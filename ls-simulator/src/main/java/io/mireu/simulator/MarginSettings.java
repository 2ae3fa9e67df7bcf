package io.mireu.simulator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How margin is measured and what one account may do.
 *
 * @param required whether orders beyond the free margin are refused
 * @param initialRate part of its value that a future needs, 0.195 for 19.5 %; null for the exchange's data
 * @param shocksEachWay index shocks on each side of no move
 * @param volatilityShock relative shock of volatility, up and down, 0.3 for 30 %
 * @param extremeFactor an extreme move as a multiple of the rate
 * @param extremeCover part of the loss in an extreme move that must be covered
 * @param cashShare part of the margin for risk that must be cash
 * @param futureOrderContracts most contracts of an order in a KOSPI 200 future; five times as many in a mini future
 * @param optionOrderContracts most contracts of an order in an option; five times as many in a mini option
 * @param positionContracts most that may be held, as a net delta in KOSPI 200 futures
 */
public record MarginSettings(
        @DefaultValue("true") boolean required,
        @Nullable BigDecimal initialRate,
        @DefaultValue("5") int shocksEachWay,
        @DefaultValue("0.3") double volatilityShock,
        @DefaultValue("2") double extremeFactor,
        @DefaultValue("0.35") double extremeCover,
        @DefaultValue("0.5") double cashShare,
        @DefaultValue("2000") long futureOrderContracts,
        @DefaultValue("5000") long optionOrderContracts,
        @DefaultValue("10000") long positionContracts) {

    public MarginSettings {
        if (shocksEachWay < 1
                || volatilityShock < 0
                || volatilityShock >= 1
                || extremeFactor < 1
                || extremeCover < 0
                || extremeCover > 1
                || cashShare < 0
                || cashShare > 1
                || futureOrderContracts < 1
                || optionOrderContracts < 1
                || positionContracts < 1) {
            throw new IllegalArgumentException("mireu.simulator: margin settings are out of range: shocks each way "
                    + shocksEachWay + ", volatility " + volatilityShock + ", extreme " + extremeFactor + " x "
                    + extremeCover + ", cash " + cashShare);
        }
    }
}
