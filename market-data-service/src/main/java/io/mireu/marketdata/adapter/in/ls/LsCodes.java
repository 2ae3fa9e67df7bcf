package io.mireu.marketdata.adapter.in.ls;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.StockCode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Codes in frames, each read once: the same few hundred come by the ten thousand a second. */
final class LsCodes {

    /** More than can be subscribed; beyond it codes are read each time. */
    private static final int MOST = 20_000;

    private final Map<String, DerivativeCode> derivatives = new ConcurrentHashMap<>();
    private final Map<String, StockCode> stocks = new ConcurrentHashMap<>();

    /** The code of a future or an option. */
    DerivativeCode derivative(String text) {
        DerivativeCode known = derivatives.get(text);
        if (known != null) {
            return known;
        }
        DerivativeCode code = DerivativeCode.of(text);
        if (derivatives.size() < MOST) {
            derivatives.put(text, code);
        }
        return code;
    }

    /** The code of a future. */
    DerivativeCode future(String text) {
        return ofKind(derivative(text), false);
    }

    /** The code of an option. */
    DerivativeCode option(String text) {
        return ofKind(derivative(text), true);
    }

    /** The code of a stock. */
    StockCode stock(String text) {
        StockCode known = stocks.get(text);
        if (known != null) {
            return known;
        }
        StockCode code = StockCode.of(text);
        if (stocks.size() < MOST) {
            stocks.put(text, code);
        }
        return code;
    }

    private static DerivativeCode ofKind(DerivativeCode code, boolean option) {
        if (code.type().isOption() != option) {
            throw new IllegalArgumentException("a frame of the wrong kind for " + code);
        }
        return code;
    }
}
