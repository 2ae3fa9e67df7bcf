package io.mireu.simulator.venue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.feed.DailyBar;
import java.time.LocalDate;
import java.util.Map;

/** What the venue keeps of the sessions behind it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
sealed interface PastSession {

    /**
     * Where the venue's time begins; the first entry.
     *
     * @param first the first trading day
     * @param previousIndex close of the day before, points
     * @param previousVolatility at-the-money volatility of then
     */
    @JsonTypeName("began")
    record Began(LocalDate first, double previousIndex, double previousVolatility) implements PastSession {}

    /**
     * A session that ended.
     *
     * @param day trading day
     * @param market day or night
     * @param bars of the contracts that traded, by short code; the open interest is not kept
     */
    @JsonTypeName("ended")
    record Ended(LocalDate day, SessionMarket market, Map<String, DailyBar> bars) implements PastSession {

        public Ended {
            bars = Map.copyOf(bars);
        }
    }
}
