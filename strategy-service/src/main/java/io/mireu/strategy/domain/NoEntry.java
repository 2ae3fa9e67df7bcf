package io.mireu.strategy.domain;

import io.mireu.model.market.SessionPhase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** Why a strategy does not enter: the first condition that does not hold. */
public sealed interface NoEntry extends Evaluation {

    /** The market's clock or session is not known, or nothing was heard of the instrument. */
    record NoMarket() implements NoEntry {
        @Override
        public String explain() {
            return "waits for the market";
        }
    }

    /**
     * The session is not one that is traded.
     *
     * @param market whose session it is
     */
    record NotTraded(String market) implements NoEntry {
        @Override
        public String explain() {
            return "the " + market + " session is not traded";
        }
    }

    /** The session comes from the calendar alone, and the instrument brings no live data. */
    record Unconfirmed() implements NoEntry {
        @Override
        public String explain() {
            return "waits for the venue to confirm the session";
        }
    }

    /**
     * There is no continuous trading.
     *
     * @param phase what there is
     */
    record NotContinuous(SessionPhase phase) implements NoEntry {
        @Override
        public String explain() {
            return "no continuous trading: " + phase;
        }
    }

    /**
     * The window does not lie wholly in known continuous trading yet.
     *
     * @param until the market's time from which it does
     */
    record WarmingUp(Instant until) implements NoEntry {
        @Override
        public String explain() {
            return "warming up until " + MarketTimes.clock(until);
        }
    }

    /**
     * Less than a period is left of continuous trading.
     *
     * @param since the market's time of the last possible entry
     */
    record SessionEnding(Instant since) implements NoEntry {
        @Override
        public String explain() {
            return "no entries after " + MarketTimes.clock(since);
        }
    }

    /** Trades may be missing from the window until the next live one. */
    record FeedInterrupted() implements NoEntry {
        @Override
        public String explain() {
            return "waits for the next live trade";
        }
    }

    /**
     * The evaluation itself fails.
     *
     * @param reason for people
     */
    record CannotEvaluate(String reason) implements NoEntry {
        @Override
        public String explain() {
            return "cannot be evaluated: " + reason;
        }
    }

    /** Nothing traded within the window. */
    record NoTrades() implements NoEntry {
        @Override
        public String explain() {
            return "no trade in the window";
        }
    }

    /**
     * The range does not exceed what the definition asks for.
     *
     * @param range index points
     * @param mustExceed index points
     */
    record RangeTooSmall(BigDecimal range, BigDecimal mustExceed) implements NoEntry {
        @Override
        public String explain() {
            return "range " + range.toPlainString() + " does not exceed " + mustExceed.toPlainString();
        }
    }

    /** The last quote lacks a side, or its bid is not below its offer, or there is none. */
    record NoUsableQuote() implements NoEntry {
        @Override
        public String explain() {
            return "no two-sided, uncrossed quote";
        }
    }

    /**
     * The last quote is too old.
     *
     * @param age market time since the quote
     */
    record StaleQuote(Duration age) implements NoEntry {
        @Override
        public String explain() {
            return "last quote is " + age.toSeconds() + " s old";
        }
    }

    /**
     * The best prices do not both lie inside the band.
     *
     * @param band where they would have to be
     * @param bid index points
     * @param offer index points
     */
    record OutsideBand(TriggerBand band, BigDecimal bid, BigDecimal offer) implements NoEntry {
        @Override
        public String explain() {
            return "bid " + bid.toPlainString() + " and offer " + offer.toPlainString() + " not inside "
                    + band.lower().toPlainString() + " to " + band.upper().toPlainString();
        }
    }

    /**
     * The last entry is too recent.
     *
     * @param until the market's time of the next possible entry
     */
    record IntervalRunning(Instant until) implements NoEntry {
        @Override
        public String explain() {
            return "interval since the last entry ends at " + MarketTimes.clock(until);
        }
    }

    /**
     * As many portfolios are open as may be.
     *
     * @param open how many
     * @param most how many may be
     */
    record EntriesOpen(int open, int most) implements NoEntry {
        @Override
        public String explain() {
            return open + " of " + most + " entries open";
        }
    }
}
