package io.mireu.simulator.spot;

/** The indices that the venue knows. */
public enum IndexKind {
    KOSPI("001", "종       합", 6.66, 1, 24),
    KOSPI200("101", "KOSPI200", 1, 1, 12),
    KOSDAQ("301", "코스닥 종합", 0.86, 0.8, 60),
    KRX100("501", "KRX100", 9.1, 1, 14);

    private final String code;
    private final String koreanName;
    private final double multiple;
    private final double power;
    private final int thousandSharesPerSecond;

    IndexKind(String code, String koreanName, double multiple, double power, int thousandSharesPerSecond) {
        this.code = code;
        this.koreanName = koreanName;
        this.multiple = multiple;
        this.power = power;
        this.thousandSharesPerSecond = thousandSharesPerSecond;
    }

    /** The upcode, three digits. */
    public String code() {
        return code;
    }

    /** The venue's name, with the blanks that it pads it with. */
    public String koreanName() {
        return koreanName;
    }

    int thousandSharesPerSecond() {
        return thousandSharesPerSecond;
    }

    /**
     * The value, hundredths of a point.
     *
     * @param kospi200 points
     * @param reference the level around which the simulation moves, points
     */
    long cents(double kospi200, double reference) {
        return Math.round(multiple * reference * Math.pow(kospi200 / reference, power) * 100);
    }
}
