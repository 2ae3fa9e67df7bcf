package io.mireu.marketdata.application.collection;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.statistic.InterestRate;
import io.mireu.model.statistic.InvestorFlow;
import io.mireu.model.statistic.OpenInterest;
import io.mireu.model.statistic.SessionBar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was collected, the latest first. */
public interface StatisticsReadModel {

    /** Rates of all names. */
    List<InterestRate> rates(int limit);

    /** Bars of an instrument. */
    List<SessionBar> days(DerivativeCode code, int limit);

    /** Open contracts of an instrument. */
    List<OpenInterest> openInterest(DerivativeCode code, int limit);

    /**
     * Flows of a trade date, the last of each group and session.
     *
     * @param tradeDate the last that there is, when null
     */
    List<InvestorFlow> flows(@Nullable LocalDate tradeDate);
}
