package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.ListedStock;
import io.mireu.model.instrument.Instrument;
import java.util.List;

/** Stocks and indices as the venue lists them. Every method throws {@link io.mireu.support.TransientFault} when it does not. */
public interface SpotInquiry {

    /** Every listed stock. */
    List<ListedStock> stocks();

    /** Every index. */
    List<Instrument.Index> indices();
}
