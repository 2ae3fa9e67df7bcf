package io.mireu.simulator.ls;

import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.venue.Venue;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The 91-day CD rate among the foreign indices: t3521. This venue quotes nothing else there. */
@Component
class RateTr implements TrHandler {

    private static final String BLOCK = "t3521OutBlock";
    private static final String CD_RATE = "KIR@CD91";

    private final Venue venue;
    private final double rate;

    RateTr(Venue venue, SimulatorSettings settings) {
        this.venue = venue;
        this.rate = settings.market().rate();
    }

    @Override
    public Set<String> codes() {
        return Set.of("t3521");
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        if (!CD_RATE.equals(request.text("symbol"))) {
            return Contracts.unknown();
        }
        WireBlock block = request.format()
                .block(BLOCK)
                .text("hname", "CD(91일)")
                .text("symbol", CD_RATE)
                .text("date", KoreanTime.DATE.format(venue.days().previous(venue.today())))
                .decimal("close", rate * 100)
                .text("sign", "3");
        return ReadAnswers.one().block(BLOCK, block);
    }
}
