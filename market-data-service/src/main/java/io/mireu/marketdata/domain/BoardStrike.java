package io.mireu.marketdata.domain;

import io.mireu.model.instrument.DerivativeCode;
import java.math.BigDecimal;

/**
 * A row of an option board.
 *
 * @param code short code of the option
 * @param strike index points with two decimals at least, however few the venue's field leaves room for; the only source
 *     of a strike, since codes do not tell it
 */
public record BoardStrike(DerivativeCode code, BigDecimal strike) {

    private static final int DECIMALS = 2;

    public BoardStrike {
        strike = strike.scale() < DECIMALS ? strike.setScale(DECIMALS) : strike;
    }
}
