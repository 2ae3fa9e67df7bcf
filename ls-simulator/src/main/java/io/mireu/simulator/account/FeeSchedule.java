package io.mireu.simulator.account;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.simulator.FeeSettings;
import io.mireu.simulator.book.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The fees of the exchange and of the broker, exact to a billionth of a won; parts of a won are cut off. */
public final class FeeSchedule {

    private static final long BILLIONTHS = 1_000_000_000;
    private static final int DIGITS = 9;

    private final long futuresRate;
    private final long optionsExchangeRate;
    private final long optionsBrokerRate;
    private final long floor;
    private final long cap;

    /** Fees by these rates, of which what is smaller than a billionth is cut off. */
    public FeeSchedule(FeeSettings settings) {
        this.futuresRate = billionths(settings.futuresExchange().add(settings.futuresBroker()));
        this.optionsExchangeRate = billionths(settings.optionsExchange());
        this.optionsBrokerRate = billionths(settings.optionsBroker());
        this.floor = settings.optionsFloorKrw() * BILLIONTHS;
        this.cap = settings.optionsCapKrw() * BILLIONTHS;
    }

    private static long billionths(BigDecimal rate) {
        return rate.movePointRight(DIGITS).setScale(0, RoundingMode.DOWN).longValueExact();
    }

    /**
     * What a trade costs, KRW.
     *
     * @param priceCents cents
     * @param contracts positive
     */
    public long feeKrw(DerivativeCode code, long priceCents, long contracts) {
        long valueKrw = Points.krw(priceCents, code.product());
        long perContract = code.type().isOption()
                ? valueKrw * optionsBrokerRate + Math.clamp(valueKrw * optionsExchangeRate, floor, cap)
                : valueKrw * futuresRate;
        return Math.multiplyExact(perContract, contracts) / BILLIONTHS;
    }
}
