package io.mireu.marketdata.domain;

import io.mireu.model.instrument.DerivativeCode;

/**
 * A row of a master table of the venue.
 *
 * @param code short code
 * @param name the venue's name, for example {@code MF 2612} or {@code C 2612 1120.0}
 */
public record MasterRow(DerivativeCode code, String name) {}
