package io.mireu.marketdata.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;

/**
 * The futures or the options of one series: what the venue's master lists together.
 *
 * @param series the series
 * @param options whether it is its options
 */
public record MasterSection(SeriesCode series, boolean options) {

    /** The section that an instrument is in. */
    public static MasterSection of(DerivativeCode code) {
        return new MasterSection(code.series(), code.type().isOption());
    }
}
