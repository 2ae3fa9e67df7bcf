package io.mireu.model.instrument;

import io.mireu.model.WireName;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A listed contract, as the venue's master describes it. */
public sealed interface Instrument {

    /** The short code. */
    InstrumentCode code();

    /** The venue's name for people. */
    String name();

    /** The last day on which it trades. */
    LocalDate lastTradingDay();

    /** The price step at a price. */
    TickSize tickAt(BigDecimal price);

    /** KRW for one index point of one contract. */
    default BigDecimal multiplier() {
        return code().product().multiplier();
    }

    /** The series that it belongs to. */
    default SeriesCode series() {
        return code().series();
    }

    /**
     * A future.
     *
     * @param code short code of type future
     * @param name the venue's name
     * @param lastTradingDay last day on which it trades
     */
    @WireName("future")
    record Future(InstrumentCode code, String name, LocalDate lastTradingDay) implements Instrument {

        public Future {
            if (code.type() != ContractType.FUTURE) {
                throw new IllegalArgumentException("not the code of a future: " + code);
            }
        }

        @Override
        public TickSize tickAt(BigDecimal price) {
            return code.product().futureTick();
        }
    }

    /**
     * A European option.
     *
     * @param code short code of type call or put
     * @param name the venue's name
     * @param lastTradingDay last day on which it trades
     * @param strike index points, from the master
     */
    @WireName("option")
    record Option(InstrumentCode code, String name, LocalDate lastTradingDay, BigDecimal strike) implements Instrument {

        public Option {
            if (!code.type().isOption()) {
                throw new IllegalArgumentException("not the code of an option: " + code);
            }
            if (strike.signum() <= 0) {
                throw new IllegalArgumentException("strike must be positive: " + strike);
            }
        }

        @Override
        public TickSize tickAt(BigDecimal price) {
            return TickSize.ofPremium(price);
        }
    }
}
