package io.mireu.marketdata.application.collection;

import io.mireu.model.market.SessionMarket;
import io.mireu.model.statistic.InvestorFlow;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the venue's stream last told of each group of investors; written by the feed, read by the collection. */
public final class ReportedFlows {

    private final Map<Group, InvestorFlow> latest = new ConcurrentHashMap<>();

    private record Group(String subject, String investor, SessionMarket market) {}

    /** The stream told these. */
    public void accept(List<InvestorFlow> flows) {
        flows.forEach(flow -> latest.put(new Group(flow.subject(), flow.investor(), flow.market()), flow));
    }

    /** The last of each. */
    List<InvestorFlow> latest() {
        return List.copyOf(latest.values());
    }
}
