package io.mireu.simulator.ls;

import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.ReadSettings;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The markets that reads see: the night's TRs see the night session while there is one, the others the day's. */
@Component
class Markets {

    private static final Set<String> NIGHT = Set.of("t8455", "t8456", "t8457", "t8458", "t8459", "t8460", "t8461");

    private final Venue venue;
    private final ReadSettings settings;

    Markets(Venue venue, ReadSettings settings) {
        this.venue = venue;
        this.settings = settings;
    }

    /** Answers from the market that the TR is about, at one instant. */
    TrAnswer read(TrRequest request, Function<VenueMarket, TrAnswer> reader) {
        return venue.market(market ->
                isOfNight(request) && !isNight(market) ? ReadAnswers.nothing(settings) : reader.apply(market));
    }

    /** Whether the TR is one of the night session's. */
    static boolean isOfNight(TrRequest request) {
        return NIGHT.contains(request.format().code());
    }

    /** Whether the market is in its night session. */
    static boolean isNight(VenueMarket market) {
        return market.session().market() == SessionMarket.NIGHT;
    }
}
