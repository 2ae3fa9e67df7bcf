package io.mireu.model.event;

import io.mireu.model.WireName;
import io.mireu.model.statistic.InterestRate;
import io.mireu.model.statistic.InvestorFlow;
import io.mireu.model.statistic.OpenInterest;
import io.mireu.model.statistic.SessionBar;

/** What was collected from the venue beside its prices. */
public sealed interface StatisticEvent extends Event {

    /** A rate of a day. */
    @WireName("statistic.rate-fixed")
    record RateFixed(EventMeta meta, InterestRate rate) implements StatisticEvent {
        @Override
        public String key() {
            return rate.name();
        }
    }

    /** A session of an instrument is over. */
    @WireName("statistic.day-closed")
    record DayClosed(EventMeta meta, SessionBar bar) implements StatisticEvent {
        @Override
        public String key() {
            return bar.instrument().value();
        }
    }

    /** Open contracts of an instrument. */
    @WireName("statistic.open-interest-counted")
    record OpenInterestCounted(EventMeta meta, OpenInterest openInterest) implements StatisticEvent {
        @Override
        public String key() {
            return openInterest.instrument().value();
        }
    }

    /** What a group of investors did so far. */
    @WireName("statistic.flows-reported")
    record FlowsReported(EventMeta meta, InvestorFlow flow) implements StatisticEvent {
        @Override
        public String key() {
            return flow.subject();
        }
    }
}
