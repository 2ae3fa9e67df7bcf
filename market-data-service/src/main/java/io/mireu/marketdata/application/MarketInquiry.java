package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.BoardStrike;
import io.mireu.marketdata.domain.ClockReading;
import io.mireu.marketdata.domain.ContractFacts;
import io.mireu.marketdata.domain.MasterRow;
import io.mireu.model.instrument.DerivativeCode;
import java.time.YearMonth;
import java.util.List;

/** What the venue answers when asked. Every method throws {@link io.mireu.support.TransientFault} when it does not. */
public interface MarketInquiry {

    /** The venue's clock. */
    ClockReading readClock();

    /** The mini futures that are listed. */
    List<MasterRow> miniFutures();

    /** The monthly KOSPI 200 options that are listed. */
    List<MasterRow> monthlyOptions();

    /** The strikes of one monthly series. */
    List<BoardStrike> optionBoard(YearMonth month);

    /** The quote page of one contract. */
    ContractFacts facts(DerivativeCode code);
}
