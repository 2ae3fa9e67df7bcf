package io.mireu.simulator.venue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.simulator.book.SeriesTerms;
import io.mireu.simulator.feed.IndexState;
import io.mireu.simulator.feed.TradePrint;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** What the market's journal of one trading day keeps. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
sealed interface MarketEntry {

    /**
     * The day's terms; the first entry.
     *
     * @param day trading day
     * @param previousDay the trading day before
     * @param listing what is listed
     * @param previousIndex the index's close of the day before, points
     * @param previousVolatility at-the-money volatility of then
     */
    @JsonTypeName("opened")
    record Opened(
            LocalDate day,
            LocalDate previousDay,
            List<SeriesTerms> listing,
            double previousIndex,
            double previousVolatility)
            implements MarketEntry {

        public Opened {
            listing = List.copyOf(listing);
        }
    }

    /**
     * The morning before a new venue started was generated.
     *
     * @param from first minute
     * @param volatilities at-the-money volatility at the end of each minute
     */
    @JsonTypeName("generated")
    record Generated(LocalTime from, List<Double> volatilities) implements MarketEntry {

        public Generated {
            volatilities = List.copyOf(volatilities);
        }

        /** When the single trades of options begin. */
        LocalTime until() {
            return from.plusMinutes(volatilities.size());
        }
    }

    /**
     * Trades of a contract.
     *
     * @param code contract
     * @param prints in their order
     */
    @JsonTypeName("printed")
    record Printed(DerivativeCode code, List<TradePrint> prints) implements MarketEntry {

        public Printed {
            prints = List.copyOf(prints);
        }
    }

    /**
     * Where the market was.
     *
     * @param time venue time
     * @param index state of the index process
     */
    @JsonTypeName("checkpoint")
    record Checkpoint(LocalDateTime time, IndexState index) implements MarketEntry {}
}
