package io.mireu.marketdata.domain;

import io.mireu.model.instrument.InstrumentCode;
import java.math.BigDecimal;

/**
 * A row of an option board.
 *
 * @param code short code of the option
 * @param strike index points; the only source of a strike, since codes do not tell it
 */
public record BoardStrike(InstrumentCode code, BigDecimal strike) {}
