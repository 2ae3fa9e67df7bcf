package io.mireu.simulator;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a trade costs: parts of its value, 0.0001 for 0.01 %.
 *
 * @param futuresExchange of a future's value, for the exchange
 * @param futuresBroker of a future's value, for the broker
 * @param optionsExchange of a premium, for the exchange
 * @param optionsFloorKrw least that the exchange takes for an option contract, KRW
 * @param optionsCapKrw most that the exchange takes for an option contract, KRW
 * @param optionsBroker of a premium, for the broker
 */
public record FeeSettings(
        @DefaultValue("0.0000025") BigDecimal futuresExchange,
        @DefaultValue("0.00002") BigDecimal futuresBroker,
        @DefaultValue("0.000126") BigDecimal optionsExchange,
        @DefaultValue("13") long optionsFloorKrw,
        @DefaultValue("78") long optionsCapKrw,
        @DefaultValue("0.00147") BigDecimal optionsBroker) {

    public FeeSettings {
        if (futuresExchange.signum() < 0
                || futuresBroker.signum() < 0
                || optionsExchange.signum() < 0
                || optionsBroker.signum() < 0
                || optionsFloorKrw < 0
                || optionsFloorKrw > optionsCapKrw) {
            throw new IllegalArgumentException("mireu.simulator: fees are not negative, and a floor is below its cap");
        }
    }
}
