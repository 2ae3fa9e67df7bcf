package io.mireu.order.application;

import io.mireu.model.instrument.DerivativeCode;
import java.time.LocalDate;
import java.util.Optional;

/** A market that nobody has observed yet. */
final class NoMarket implements MarketSession {

    @Override
    public Optional<Moment> now() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> tradeDate() {
        return Optional.empty();
    }

    @Override
    public boolean isTraded(DerivativeCode instrument) {
        return true;
    }

    @Override
    public boolean isTradable(DerivativeCode instrument) {
        return true;
    }

    @Override
    public boolean takesEntries(DerivativeCode instrument) {
        return true;
    }

    @Override
    public boolean takesCancellations(DerivativeCode instrument) {
        return true;
    }
}
