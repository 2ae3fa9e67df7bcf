package io.mireu.simulator.ls;

import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.ReadSettings;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueListener;
import io.mireu.simulator.venue.VenueMarket;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The markets that reads see: the night's TRs see the night session while there is one, the others the day's, which is kept
 * through the night.
 */
@Component
class Markets implements VenueListener {

    private static final Set<String> NIGHT = Set.of("t8455", "t8456", "t8457", "t8458", "t8459", "t8460", "t8461");

    private final Venue venue;
    private final ReadSettings settings;
    /** Guarded by the venue's lock. */
    private @Nullable VenueMarket lastDay;

    Markets(Venue venue, ReadSettings settings) {
        this.venue = venue;
        this.settings = settings;
        venue.listen(this);
    }

    /** Answers from the market that the TR is about, at one instant. */
    TrAnswer read(TrRequest request, Function<VenueMarket, TrAnswer> reader) {
        return venue.market(market -> {
            keep(market);
            if (isOfNight(request)) {
                return isNight(market) ? reader.apply(market) : ReadAnswers.nothing(settings);
            }
            return reader.apply(isNight(market) && lastDay != null ? lastDay : market);
        });
    }

    /** The same of one contract, by what a client calls it. */
    TrAnswer read(TrRequest request, String code, BiFunction<VenueMarket, ContractMarket, TrAnswer> reader) {
        return read(
                request,
                market -> Contracts.find(market, code)
                        .map(contract -> reader.apply(market, contract))
                        .orElseGet(Contracts::unknown));
    }

    private void keep(VenueMarket market) {
        if (!isNight(market)) {
            lastDay = market;
        }
    }

    @Override
    public void statusChanged(String kind, String status) {
        keep(venue.market(Function.identity()));
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
