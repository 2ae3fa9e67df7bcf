package io.mireu.simulator.venue;

import io.mireu.simulator.feed.QuoteShape;
import java.time.LocalDateTime;

/**
 * One visit of the makers to the books.
 *
 * @param step number of the market's step
 * @param stress how far they pull back, 0 to 1
 * @param time venue time
 * @param sink who books what their quotes trade with waiting orders
 */
record QuoteRound(long step, double stress, LocalDateTime time, MatchSink sink) {

    void quote(ContractMarket contract, double fairCents, QuoteShape shape) {
        sink.matched(contract, contract.requote(fairCents, shape.under(stress), step), time);
    }
}
