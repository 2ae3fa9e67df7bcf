package io.mireu.simulator.venue;

import io.mireu.simulator.matching.BookMatch;
import java.time.LocalDateTime;
import java.util.List;

/** Who books the trades that the market's own orders made, and tells of recorded books. */
interface MatchSink {

    void matched(ContractMarket contract, List<BookMatch> matches, LocalDateTime time);

    /** A recorded book stands: each is told, however soon the next one follows. */
    default void shown(ContractMarket contract, LocalDateTime time) {}
}
