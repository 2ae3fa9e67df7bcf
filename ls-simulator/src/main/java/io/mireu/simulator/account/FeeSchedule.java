package io.mireu.simulator.account;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.simulator.FeeSettings;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The fees of the exchange and of the broker; parts of a won are cut off.
 *
 * @param settings the rates
 */
public record FeeSchedule(FeeSettings settings) {

    /**
     * What a trade costs, KRW.
     *
     * @param priceCents cents
     * @param contracts positive
     */
    public long feeKrw(DerivativeCode code, long priceCents, long contracts) {
        BigDecimal oneContract = code.product()
                .multiplier()
                .multiply(BigDecimal.valueOf(priceCents))
                .movePointLeft(2);
        BigDecimal fee = code.type().isOption()
                ? oneContract
                        .multiply(settings.optionsBroker())
                        .add(exchangeFee(oneContract.multiply(settings.optionsExchange())))
                : oneContract.multiply(settings.futuresBroker().add(settings.futuresExchange()));
        return fee.multiply(BigDecimal.valueOf(contracts))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }

    private BigDecimal exchangeFee(BigDecimal byRate) {
        return byRate.max(BigDecimal.valueOf(settings.optionsFloorKrw()))
                .min(BigDecimal.valueOf(settings.optionsCapKrw()));
    }
}
