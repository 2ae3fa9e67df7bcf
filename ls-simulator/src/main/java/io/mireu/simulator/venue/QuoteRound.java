package io.mireu.simulator.venue;

import io.mireu.simulator.feed.QuoteShape;
import java.time.LocalDateTime;

/**
 * One visit of the makers to the books.
 *
 * @param step number of the market's step
 * @param everywhere whether they quote everything anew, whether they want to or not
 * @param stress how far they pull back, 0 to 1
 * @param time venue time
 * @param sink who books what their quotes trade with waiting orders
 */
record QuoteRound(long step, boolean everywhere, double stress, LocalDateTime time, MatchSink sink) {

    /** Whether a contract that is worth so much is quoted anew. */
    boolean visits(ContractMarket contract, double fairCents) {
        return everywhere || contract.wantsQuote(fairCents, step);
    }

    void quote(ContractMarket contract, double fairCents, QuoteShape shape) {
        sink.matched(contract, contract.requote(fairCents, shape.under(stress), step), time);
    }
}
