package io.mireu.simulator.venue;

import io.mireu.simulator.MarketRegime;
import io.mireu.simulator.feed.IndexState;
import io.mireu.simulator.feed.TheoreticalPrices;
import java.time.Duration;
import java.time.LocalDateTime;

/** What the others in the market do: invented, or as recorded. Guarded by the venue's lock. */
interface MarketMover extends AutoCloseable {

    /**
     * Does what happens in a step that ends at the market's time.
     *
     * @param withOptions whether the options move too; not while a morning is generated
     */
    void step(VenueMarket market, Duration length, boolean withOptions, MatchSink sink);

    /** Does what happens between the last step and an instant within the next one, where the mover knows. */
    default void catchUp(VenueMarket market, LocalDateTime until, MatchSink sink) {}

    /** Fills all books, for the start. */
    void quoteAll(VenueMarket market, MatchSink sink);

    /** What everything is worth at the market's time. */
    TheoreticalPrices prices(LocalDateTime time);

    /** How the market moves; a recorded one moves as it was recorded. */
    default MarketRegime regime() {
        return MarketRegime.NORMAL;
    }

    /** Makes the market move in another way from now on, where it can. */
    default void regime(MarketRegime next) {}

    /** At-the-money volatility, decimal a year. */
    double volatility();

    /** Moves the index at once by so many points, where it is invented. */
    default void shock(double points) {}

    /** What a journal keeps, to continue elsewhere. */
    IndexState state();

    @Override
    default void close() {}
}
