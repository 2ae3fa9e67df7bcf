package io.mireu.marketdata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mireu.embedded.Sweep;
import io.mireu.simulator.ls.SocketJournal;
import io.mireu.simulator.venue.Venue;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole market under the cap: the market moves by 5 % and back, the subscriptions go with it, and what is held stays, as
 * the venue itself has them registered at each moment.
 */
class FeedPlanSweepIT {

    private static final String SWEEP = "feed-plan";
    private static final long SEED = 20261127;

    @Test
    void theSubscriptionsFollowTheMarketAndWhatIsHeldStays(@TempDir Path directory) throws Exception {
        assumeTrue(Sweep.isAsked(SWEEP), "a market of thousands of instruments: minutes");
        Sweep sweep = Sweep.resume(SWEEP, SEED);
        VenueStage venue =
                new VenueStage(directory, List.of("trading-day=2026-03-16", "start-time=09:30", "market.listing=wide"));
        VenueJournal journal = new VenueJournal(
                venue.part(SocketJournal.class), venue.part(Venue.class).now());
        List<String> capped = List.of(
                "ls.connections=" + PlanProof.CONNECTIONS,
                "ls.subscriptions-per-connection=" + PlanProof.OF_A_CONNECTION);
        try (MarketStage stage = new MarketStage(venue, capped)) {
            sweep.finishStep(new PlanProof(stage, journal).prove());
        }
        sweep.record(Clock.systemUTC());
    }
}
