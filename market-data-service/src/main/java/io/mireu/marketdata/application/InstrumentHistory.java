package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.ListedInstrument;
import java.util.List;

/** What was published of instruments in earlier runs. */
@FunctionalInterface
public interface InstrumentHistory {

    /** The last that was published of each instrument. */
    List<ListedInstrument> read();
}
