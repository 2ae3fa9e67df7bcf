package io.mireu.gateway.stream;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.InstrumentCode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose market data a browser wants.
 *
 * @param codes empty: every future, and no option
 */
record InstrumentFilter(Set<InstrumentCode> codes) {

    InstrumentFilter {
        codes = Set.copyOf(codes);
    }

    /** The filter of a list with commas; empty for every future. */
    static InstrumentFilter parse(String list) {
        return new InstrumentFilter(Stream.of(list.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(InstrumentCode::of)
                .collect(Collectors.toSet()));
    }

    boolean accepts(StreamMessage message) {
        return message.instrument().map(this::accepts).orElse(true);
    }

    private boolean accepts(InstrumentCode code) {
        return codes.isEmpty() ? isFuture(code) : codes.contains(code);
    }

    private static boolean isFuture(InstrumentCode code) {
        return code instanceof DerivativeCode derivative && derivative.type() == ContractType.FUTURE;
    }
}
