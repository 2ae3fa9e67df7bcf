package io.mireu.model.instrument;

import io.mireu.model.Identifier;

/** The code of anything that can be followed; only a {@link DerivativeCode} can be traded. */
public sealed interface InstrumentCode extends Identifier, Comparable<InstrumentCode>
        permits DerivativeCode, StockCode, IndexCode {

    /**
     * The code of a text, told apart by length: 8 characters are a derivative, 6 a stock, 3 an index.
     *
     * @throws MalformedCode when it is none of them
     */
    static InstrumentCode of(String text) {
        return switch (text.length()) {
            case StockCode.LENGTH -> StockCode.of(text);
            case IndexCode.LENGTH -> IndexCode.of(text);
            default -> DerivativeCode.of(text);
        };
    }

    @Override
    default int compareTo(InstrumentCode other) {
        return value().compareTo(other.value());
    }
}
