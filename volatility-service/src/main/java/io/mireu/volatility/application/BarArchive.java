package io.mireu.volatility.application;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import java.util.Set;
import java.util.function.Consumer;

/** Where the minutes of the past are kept. */
@FunctionalInterface
public interface BarArchive {

    /**
     * Reads everything that it has of these instruments now, each instrument's in the order in which it was told.
     *
     * @throws io.mireu.support.TransientFault when it does not answer
     */
    void read(Set<DerivativeCode> instruments, Consumer<Bar> bars);
}
