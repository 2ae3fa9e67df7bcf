package io.mireu.simulator.ls;

import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.VenueEnvironment;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The TRs that LS does not offer in its paper environment; of the night's orders this is presumed only. */
@Component
class PaperGaps {

    private static final Set<String> CODES = Set.of(
            "CFOBQ10800",
            "CFOAQ50600",
            "CCENT00100",
            "CCENT00200",
            "CCENT00300",
            "CCENQ10100",
            "CCENQ30100",
            "CCENQ90200");

    private final boolean applies;

    PaperGaps(SimulatorSettings settings) {
        this.applies = settings.wire().paperGaps() && settings.account().environment() == VenueEnvironment.PAPER;
    }

    /** Whether intraday reads and books of derivatives are empty, as paper was seen to leave them. */
    boolean leavesIntradayEmpty() {
        return applies;
    }

    /** The answer to a TR that is not offered; none when it is. */
    Optional<TrAnswer> answer(String code) {
        return applies && CODES.contains(code)
                ? Optional.of(TrAnswer.of("01900", "모의투자에서는 해당업무가 제공되지 않습니다."))
                : Optional.empty();
    }
}
