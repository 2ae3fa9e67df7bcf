package io.mireu.marketdata.application.collection;

import io.mireu.model.statistic.InterestRate;
import io.mireu.model.statistic.InvestorFlow;
import io.mireu.model.statistic.OpenInterest;
import io.mireu.model.statistic.SessionBar;
import java.util.List;

/** Where statistics are stored, and published when they are new or different; each method says how many were. */
public interface Statistics {

    /** Rates, one for each name and day. */
    long rates(List<InterestRate> rates);

    /** Bars, one for each instrument, trade date and session. */
    long days(List<SessionBar> bars);

    /** Counts; one that is the same as the last of its instrument and trade date is nothing new. */
    long openInterest(List<OpenInterest> counts);

    /** Flows; one that is the same as the last of its group and session is nothing new. */
    long flows(List<InvestorFlow> flows);
}
