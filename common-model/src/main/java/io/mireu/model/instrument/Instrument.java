package io.mireu.model.instrument;

import io.mireu.model.WireName;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the venue's master lists: derivatives, which can be traded, and stocks and indices, which can be followed. */
public sealed interface Instrument {

    /** The short code. */
    InstrumentCode code();

    /** The venue's name for people. */
    String name();

    /** A listed contract, as the venue's master describes it. */
    sealed interface Derivative extends Instrument {

        @Override
        DerivativeCode code();

        /** The last day on which it trades. */
        LocalDate lastTradingDay();

        /** The prices that its orders may have. */
        TickTable ticks();

        /** KRW for one index point of one contract. */
        default BigDecimal multiplier() {
            return code().product().multiplier();
        }

        /** The series that it belongs to. */
        default SeriesCode series() {
            return code().series();
        }
    }

    /**
     * A future.
     *
     * @param code short code of type future
     * @param name the venue's name
     * @param lastTradingDay last day on which it trades
     */
    @WireName("future")
    record Future(DerivativeCode code, String name, LocalDate lastTradingDay) implements Derivative {

        public Future {
            if (code.type() != ContractType.FUTURE) {
                throw new IllegalArgumentException("not the code of a future: " + code);
            }
        }

        @Override
        public TickTable ticks() {
            return code.product().futureTicks();
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
    record Option(DerivativeCode code, String name, LocalDate lastTradingDay, BigDecimal strike) implements Derivative {

        public Option {
            if (!code.type().isOption()) {
                throw new IllegalArgumentException("not the code of an option: " + code);
            }
            if (strike.signum() <= 0) {
                throw new IllegalArgumentException("strike must be positive: " + strike);
            }
        }

        @Override
        public TickTable ticks() {
            return code.product().optionTicks();
        }
    }

    /**
     * A stock, followed and never traded.
     *
     * @param code short code
     * @param name the venue's name
     */
    @WireName("stock")
    record Stock(StockCode code, String name) implements Instrument {}

    /**
     * An index, followed and never traded.
     *
     * @param code index code
     * @param name the venue's name
     */
    @WireName("index")
    record Index(IndexCode code, String name) implements Instrument {}
}
