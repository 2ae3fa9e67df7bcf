package io.mireu.simulator.ls;

import io.mireu.simulator.fault.Fault;
import io.mireu.simulator.fault.FaultKind;
import io.mireu.simulator.fault.FaultPlan;
import io.mireu.simulator.venue.Venue;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The venue's time: t0167. */
@Component
class TimeTr implements TrHandler {

    private static final String BLOCK = "t0167OutBlock";

    private final Venue venue;
    private final FaultPlan faults;

    TimeTr(Venue venue, FaultPlan faults) {
        this.venue = venue;
        this.faults = faults;
    }

    @Override
    public Set<String> codes() {
        return Set.of("t0167");
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        LocalDateTime now = venue.now()
                .plus(faults.take(FaultKind.WRONG_CLOCK, "").map(Fault::delay).orElse(Duration.ZERO));
        WireBlock block = request.format()
                .block(BLOCK)
                .text("dt", KoreanTime.DATE.format(now))
                .text("time", KoreanTime.MICROS.format(now));
        return ReadAnswers.one().block(BLOCK, block);
    }
}
