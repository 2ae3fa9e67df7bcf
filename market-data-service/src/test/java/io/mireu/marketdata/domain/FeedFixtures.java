package io.mireu.marketdata.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.Trade;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Trades and times of one day to test with. */
public final class FeedFixtures {

    /** A Monday on which the market opens. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** A mini future. */
    public static final DerivativeCode MINI = DerivativeCode.of("A056C000");

    /** The day's session. */
    public static final FeedSession SESSION = new FeedSession(DAY, SessionMarket.DAY);

    private FeedFixtures() {}

    /** A time of the day. */
    public static Instant at(String time) {
        return at(DAY, time);
    }

    /** A time of another day. */
    public static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(KrxCalendar.ZONE).toInstant();
    }

    /** A trade from the stream. */
    public static Trade trade(String time, String price, long quantity, long volume) {
        return new Trade(MINI, new BigDecimal(price), quantity, null, volume, at(time), Instant.EPOCH, DataOrigin.LIVE);
    }
}
