package io.mireu.simulator.matching;

import java.util.Arrays;
import java.util.Optional;

/** The order-price types that LS documents. */
public enum PriceType {
    LIMIT("00", "지정가", Pricing.LIMIT, TimeCondition.DAY),
    MARKET("03", "시장가", Pricing.MARKET, TimeCondition.IMMEDIATE),
    CONDITIONAL("05", "조건부지정가", Pricing.LIMIT, TimeCondition.DAY),
    BEST("06", "최유리지정가", Pricing.BEST, TimeCondition.DAY),
    LIMIT_IOC("10", "지정가(IOC)", Pricing.LIMIT, TimeCondition.IMMEDIATE),
    LIMIT_FOK("20", "지정가(FOK)", Pricing.LIMIT, TimeCondition.ALL_OR_NOTHING),
    MARKET_IOC("13", "시장가(IOC)", Pricing.MARKET, TimeCondition.IMMEDIATE),
    MARKET_FOK("23", "시장가(FOK)", Pricing.MARKET, TimeCondition.ALL_OR_NOTHING),
    BEST_IOC("16", "최유리지정가(IOC)", Pricing.BEST, TimeCondition.IMMEDIATE),
    BEST_FOK("26", "최유리지정가(FOK)", Pricing.BEST, TimeCondition.ALL_OR_NOTHING);

    private final String code;
    private final String koreanName;
    private final Pricing pricing;
    private final TimeCondition condition;

    PriceType(String code, String koreanName, Pricing pricing, TimeCondition condition) {
        this.code = code;
        this.koreanName = koreanName;
        this.pricing = pricing;
        this.condition = condition;
    }

    /** Where an order of this type gets its price limit from. */
    public enum Pricing {
        LIMIT,
        MARKET,
        BEST
    }

    /** The type of a two-digit code, if documented. */
    public static Optional<PriceType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String koreanName() {
        return koreanName;
    }

    public Pricing pricing() {
        return pricing;
    }

    /** What happens to the rest; a market order's rest is always withdrawn, since it has no price to wait at. */
    public TimeCondition condition() {
        return condition;
    }
}
