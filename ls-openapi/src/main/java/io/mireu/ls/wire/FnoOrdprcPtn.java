package io.mireu.ls.wire;

/** Price type of an order (호가유형코드), with its time in force. */
public enum FnoOrdprcPtn {
    /** 지정가. */
    LIMIT("00"),
    /** 시장가; its price is zero. */
    MARKET("03"),
    /** 조건부지정가. */
    CONDITIONAL_LIMIT("05"),
    /** 최유리지정가. */
    BEST("06"),
    /** Limit, immediate or cancel. */
    LIMIT_IOC("10"),
    /** Limit, fill or kill. */
    LIMIT_FOK("20"),
    /** Market, immediate or cancel. */
    MARKET_IOC("13"),
    /** Market, fill or kill. */
    MARKET_FOK("23"),
    /** Best, immediate or cancel. */
    BEST_IOC("16"),
    /** Best, fill or kill. */
    BEST_FOK("26");

    private final String code;

    FnoOrdprcPtn(String code) {
        this.code = code;
    }

    /** The wire code. */
    public String code() {
        return code;
    }
}
