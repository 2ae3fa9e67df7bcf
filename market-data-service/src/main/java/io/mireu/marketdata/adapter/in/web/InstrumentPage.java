package io.mireu.marketdata.adapter.in.web;

import io.mireu.marketdata.domain.ListedInstrument;
import java.util.List;

/**
 * A page of instruments, by code.
 *
 * @param total how many the filters fit
 * @param offset how many of them came before these
 * @param instruments these
 */
record InstrumentPage(int total, int offset, List<ListedInstrument> instruments) {

    private static final int MOST = 10_000;

    static InstrumentPage of(List<ListedInstrument> fitting, int offset, int limit) {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException(
                    "offset must not be negative and limit be from 1 to " + MOST + ": " + offset + ", " + limit);
        }
        return new InstrumentPage(
                fitting.size(),
                offset,
                fitting.stream().skip(offset).limit(limit).toList());
    }
}
