package io.mireu.simulator.venue;

import io.mireu.simulator.matching.BookMatch;
import java.time.LocalDateTime;
import java.util.List;

/** Who books the trades that the market's own orders made. */
interface MatchSink {

    void matched(ContractMarket contract, List<BookMatch> matches, LocalDateTime time);
}
