package io.mireu.model.market;

/** What the venue announces about its sessions. */
public sealed interface SessionSignal {

    /**
     * A phase of the timetable began, early or late or on time; {@code CLOSED} ends the session.
     *
     * @param market the derivatives market that it began on
     * @param phase closed, opening auction, continuous or closing auction
     */
    record PhaseBegan(SessionMarket market, SessionPhase phase) implements SessionSignal {

        public PhaseBegan {
            if (phase == SessionPhase.HALTED || phase == SessionPhase.HALT_AUCTION) {
                throw new IllegalArgumentException("a halt is no phase of the timetable");
            }
        }
    }

    /** The derivatives linked to the index have ended for the day, by themselves or with the stock market. */
    record DayEndedEarly() implements SessionSignal {}

    /**
     * The stock market's circuit breaker came on: derivatives are halted with it.
     *
     * @param stage 1 or 2, each at most once a day; the third ends the day
     */
    record StockMarketHalted(int stage) implements SessionSignal {

        public StockMarketHalted {
            if (stage < 1 || stage > 2) {
                throw new IllegalArgumentException("no stage " + stage + " of the circuit breaker halts the market");
            }
        }
    }

    /** After a halt of the day's derivatives orders are taken again, for an auction. */
    record HaltAuctionBegan() implements SessionSignal {}

    /** The auction after a halt has ended: trading goes on. */
    record HaltAuctionEnded() implements SessionSignal {}
}
