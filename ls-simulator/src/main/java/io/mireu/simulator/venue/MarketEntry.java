package io.mireu.simulator.venue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.price.LimitSide;
import io.mireu.simulator.book.SeriesTerms;
import io.mireu.simulator.feed.IndexState;
import io.mireu.simulator.feed.TradePrint;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

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
     * @param session day or night; null in what was written before there were nights, and then by day
     * @param closes prices with which the day before ended, cents by short code; null when there was none
     */
    @JsonTypeName("opened")
    record Opened(
            LocalDate day,
            LocalDate previousDay,
            List<SeriesTerms> listing,
            double previousIndex,
            double previousVolatility,
            @Nullable SessionMarket session,
            @Nullable Map<String, Long> closes)
            implements MarketEntry {

        public Opened {
            listing = List.copyOf(listing);
        }

        /** Day or night. */
        SessionMarket market() {
            return session == null ? SessionMarket.DAY : session;
        }

        /** The price with which a contract ended the day before, cents, if it traded then. */
        OptionalLong closeOf(DerivativeCode code) {
            Long cents = closes == null ? null : closes.get(code.value());
            return cents == null ? OptionalLong.empty() : OptionalLong.of(cents);
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

    /**
     * A wider price limit was announced; it holds some minutes later.
     *
     * @param side which limit
     * @param step number of the step
     * @param time venue time
     */
    @JsonTypeName("step")
    record StepAnnounced(LimitSide side, int step, LocalDateTime time) implements MarketEntry {}

    /**
     * The circuit breaker came on.
     *
     * @param stage 1 or 2; 3 ends the day
     * @param index the index then, points
     * @param time venue time
     */
    @JsonTypeName("halted")
    record Halted(int stage, double index, LocalDateTime time) implements MarketEntry {}

    /**
     * The stock market closed.
     *
     * @param index the closing index, which settles what ends today, points
     * @param time venue time
     */
    @JsonTypeName("index-closed")
    record IndexClosed(double index, LocalDateTime time) implements MarketEntry {}
}
