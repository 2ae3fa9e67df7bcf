package io.mireu.marketdata.domain;

import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionMarket;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A session in which the venue counts an instrument's volume from nothing.
 *
 * @param tradeDate the trading day that its trades belong to, of a night the day on which the night ends
 * @param market day or night
 */
public record FeedSession(LocalDate tradeDate, SessionMarket market) implements Comparable<FeedSession> {

    /** The night of a trading day comes before its day. */
    private static final Comparator<FeedSession> ORDER =
            Comparator.comparing(FeedSession::tradeDate).thenComparing(FeedSession::market, Comparator.reverseOrder());

    /** The session of these hours. */
    public static FeedSession of(SessionHours hours) {
        return new FeedSession(hours.tradeDate(), hours.market());
    }

    @Override
    public int compareTo(FeedSession other) {
        return ORDER.compare(this, other);
    }
}
