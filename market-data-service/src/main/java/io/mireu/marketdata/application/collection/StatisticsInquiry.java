package io.mireu.marketdata.application.collection;

import io.mireu.marketdata.domain.OptionSeries;
import io.mireu.marketdata.domain.collection.DaySummary;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.statistic.InterestRate;
import io.mireu.model.statistic.SessionBar;
import java.time.LocalDate;
import java.util.List;

/** Asks the venue for statistics; every method throws a {@link CollectionFault} when it does not tell. */
public interface StatisticsInquiry {

    /** The last value of a rate. */
    InterestRate rate(String symbol);

    /** The day of every option of a series, in one question. */
    List<DaySummary> optionDays(OptionSeries series);

    /** The day of a future. */
    DaySummary futureDay(DerivativeCode code);

    /** Days of one instrument, both ends included. */
    List<SessionBar> days(DerivativeCode code, LocalDate from, LocalDate to);
}
