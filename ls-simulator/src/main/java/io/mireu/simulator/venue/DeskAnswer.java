package io.mireu.simulator.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.Refusal;

/** What the venue answers to a request. */
public sealed interface DeskAnswer {

    /** The request has a number. */
    record Taken(AccountOrder order, Instrument.Derivative instrument) implements DeskAnswer {}

    /** The request has no number and no effect. */
    record Refused(Refusal reason) implements DeskAnswer {}
}
