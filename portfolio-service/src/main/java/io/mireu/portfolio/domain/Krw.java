package io.mireu.portfolio.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of money as people and rules see them. */
final class Krw {

    private static final int SCALE = 2;

    private Krw() {}

    /** To a hundredth, so that an average price without an exact decimal form cannot hold a profit below its target. */
    static BigDecimal rounded(BigDecimal krw) {
        BigDecimal rounded = krw.setScale(SCALE, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
