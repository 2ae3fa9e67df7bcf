package io.mireu.marketdata.application.collection;

import java.time.Instant;

/** Records what the venue's stream last told of investors: no question over REST is documented for it. */
public final class CollectFlows implements Collector {

    private final ReportedFlows reported;
    private final Statistics statistics;

    /** With what was told. */
    public CollectFlows(ReportedFlows reported, Statistics statistics) {
        this.reported = reported;
        this.statistics = statistics;
    }

    @Override
    public long handle(Instant asOf) {
        return statistics.flows(reported.latest());
    }
}
