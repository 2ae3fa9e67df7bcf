package io.mireu.simulator.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.order.Side;
import io.mireu.simulator.matching.PriceType;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class VenueHashTest {

    private static final Logger LOG = LoggerFactory.getLogger(VenueHashTest.class);
    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final Duration SELDOM = Duration.ofMillis(350);

    @TempDir
    private Path directory;

    @Test
    void theSameSeedAndOrdersGiveTheSameVenueHoweverOftenItTicksAndAnotherSeedOrOrderDoesNot() {
        String one = run("one", 42, 3, OFTEN);
        String same = run("same", 42, 3, SELDOM);
        String otherSeed = run("seed", 43, 3, SELDOM);
        String otherOrder = run("order", 42, 4, SELDOM);
        LOG.info("seed 42: {}, again: {}, seed 43: {}, another order: {}", one, same, otherSeed, otherOrder);
        assertThat(one).isEqualTo(same).hasSize(64).isNotEqualTo(otherSeed).isNotEqualTo(otherOrder);
    }

    @Test
    void anOrderThatOnlyWaitsChangesTheHash() {
        TestVenue venue = TestVenue.on(directory, 7);
        String before = venue.truth().hash();
        assertThat(venue.truth().hash()).isEqualTo(before);
        venue.taken(Side.BUY, PriceType.LIMIT, venue.depth().bid(1).priceCents() - 200, 1);
        assertThat(venue.truth().hash()).isNotEqualTo(before);
    }

    private String run(String name, long seed, long quantity, Duration cadence) {
        TestVenue venue = TestVenue.on(directory.resolve(name), seed);
        pass(venue, 2_137, cadence);
        venue.taken(Side.BUY, PriceType.MARKET, 0, 20);
        venue.taken(Side.BUY, PriceType.LIMIT, venue.depth().bid(1).priceCents(), quantity);
        pass(venue, 1_777, cadence);
        venue.taken(Side.SELL, PriceType.BEST, 0, 5);
        pass(venue, 3_333, cadence);
        return venue.truth().hash();
    }

    /** Lets so many milliseconds pass, with a tick now and then. */
    private static void pass(TestVenue venue, long ms, Duration cadence) {
        long left = ms;
        while (left > 0) {
            long step = Math.min(left, cadence.toMillis());
            venue.elapsedNs.addAndGet(step * 1_000_000);
            venue.venue.tick();
            left -= step;
        }
    }
}
