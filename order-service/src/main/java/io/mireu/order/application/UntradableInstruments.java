package io.mireu.order.application;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The instruments that have expired or whose master is doubtful, as told on the topic. */
@Component
public final class UntradableInstruments {

    private final Set<DerivativeCode> codes = ConcurrentHashMap.newKeySet();

    /** Takes in how an instrument stands. */
    public void handle(MarketEvent.InstrumentListed event) {
        if (event.instrument().code() instanceof DerivativeCode code) {
            if (event.isTradable()) {
                codes.remove(code);
            } else {
                codes.add(code);
            }
        }
    }

    /** Whether no position may be opened in it. */
    public boolean include(DerivativeCode code) {
        return codes.contains(code);
    }
}
