package io.mireu.simulator.venue;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.book.TickGrid;
import io.mireu.simulator.replay.RecordedInstrument;
import io.mireu.simulator.replay.Recording;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Terms of contracts that are not today's, because they were recorded.
 *
 * @param recorded by code; empty for the simulated market
 */
record ContractTerms(Map<DerivativeCode, RecordedInstrument> recorded) {

    /** Today's terms. */
    static final ContractTerms USUAL = new ContractTerms(Map.of());

    ContractTerms {
        recorded = Map.copyOf(recorded);
    }

    static ContractTerms of(Recording recording) {
        return new ContractTerms(recording.instruments().stream()
                .collect(Collectors.toMap(each -> each.instrument().code(), Function.identity())));
    }

    private Optional<RecordedInstrument> of(Instrument.Derivative instrument) {
        return Optional.ofNullable(recorded.get(instrument.code()));
    }

    TickGrid grid(Instrument.Derivative instrument) {
        return of(instrument).map(terms -> TickGrid.of(terms.ticks())).orElseGet(() -> TickGrid.of(instrument));
    }

    /** The recorded limits, which never widen. */
    Optional<ContractLimits> limits(Instrument.Derivative instrument) {
        return of(instrument)
                .flatMap(terms -> Optional.ofNullable(terms.limits()))
                .map(limits ->
                        new ContractLimits(limits.previousCloseCents(), limits.upperCents(), limits.lowerCents()));
    }
}
