package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.BoardRow;
import io.mireu.marketdata.domain.ContractPage;
import io.mireu.marketdata.domain.MasterList;
import io.mireu.marketdata.domain.MasterRow;
import io.mireu.marketdata.domain.OptionSeries;
import io.mireu.marketdata.domain.PolledBook;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionMarket;
import java.util.List;
import java.util.Optional;

/**
 * What the venue answers when asked for its instruments. Every method throws {@link io.mireu.support.TransientFault} when it
 * does not.
 */
public interface MasterInquiry {

    /** The futures and options of a list, of products that are known; spreads are left out. */
    List<MasterRow> listed(MasterList list);

    /** The quote page of a contract; none when the venue does not know it. */
    Optional<ContractPage> page(DerivativeCode code);

    /** The board of a series, calls and puts; empty when the venue shows none. */
    List<BoardRow> board(OptionSeries series, SessionMarket market);

    /** The book of a contract; none when the venue does not know it. */
    Optional<PolledBook> book(DerivativeCode code, SessionMarket market);
}
