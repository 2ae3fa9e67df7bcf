package io.mireu.marketdata.domain;

import io.mireu.model.market.SessionMarket;
import java.util.EnumSet;
import java.util.Set;

/** The lists of which the venue's master consists. */
public enum MasterList {
    INDEX_FUTURES(SessionMarket.DAY),
    MINI_FUTURES(SessionMarket.DAY),
    MONTHLY_OPTIONS(SessionMarket.DAY),
    MINI_OPTIONS(SessionMarket.DAY),
    WEEKLY_OPTIONS(SessionMarket.DAY),
    KOSDAQ_FUTURES(SessionMarket.DAY),
    KOSDAQ_WEEKLY_OPTIONS(SessionMarket.DAY),
    NIGHT_INDEX_FUTURES(SessionMarket.NIGHT),
    NIGHT_MINI_FUTURES(SessionMarket.NIGHT),
    NIGHT_MONTHLY_OPTIONS(SessionMarket.NIGHT),
    NIGHT_MINI_OPTIONS(SessionMarket.NIGHT),
    NIGHT_WEEKLY_OPTIONS(SessionMarket.NIGHT),
    NIGHT_KOSDAQ_FUTURES(SessionMarket.NIGHT),
    NIGHT_KOSDAQ_OPTIONS(SessionMarket.NIGHT);

    private final SessionMarket market;

    MasterList(SessionMarket market) {
        this.market = market;
    }

    /** What is asked for first: the futures, and the options of which the front series is followed at once. */
    public static Set<MasterList> first() {
        return EnumSet.of(INDEX_FUTURES, MINI_FUTURES, MONTHLY_OPTIONS);
    }

    /** What there is during a session: new strikes and series trade at night before a list of the day has them. */
    public static Set<MasterList> during(SessionMarket session) {
        Set<MasterList> lists = EnumSet.allOf(MasterList.class);
        lists.removeIf(list -> list.market == SessionMarket.NIGHT && session == SessionMarket.DAY);
        return lists;
    }
}
