package io.mireu.simulator.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.AccountStatement;
import io.mireu.simulator.account.Refusal;

/** What the venue answers to a request. */
public sealed interface DeskAnswer {

    /**
     * The request has a number.
     *
     * @param before the account before it
     * @param after the account after it
     */
    record Taken(AccountOrder order, Instrument.Derivative instrument, AccountStatement before, AccountStatement after)
            implements DeskAnswer {

        /** What the request ties down, KRW. */
        public long marginKrw() {
            return Math.max(0, after.tiedKrw() - before.tiedKrw());
        }

        /** The part of it that is cash, KRW. */
        public long cashMarginKrw() {
            return Math.max(0, after.tiedCashKrw() - before.tiedCashKrw());
        }
    }

    /** The request has no number and no effect. */
    record Refused(Refusal reason) implements DeskAnswer {}
}
