package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.InstrumentMaster;
import io.mireu.marketdata.domain.InstrumentRegister;
import io.mireu.marketdata.domain.ListedInstrument;
import java.util.Collection;
import java.util.List;

/** Publishes instruments of which something is known that was not known before. */
public final class PublishInstruments {

    private final InstrumentRegister register;
    private final FollowedInstruments instruments;
    private final FollowedClock clock;
    private final MarketEvents events;
    private final MarketEventFactory factory;

    /** With the register of everything that was published. */
    public PublishInstruments(
            InstrumentRegister register,
            FollowedInstruments instruments,
            FollowedClock clock,
            MarketEvents events,
            MarketEventFactory factory) {
        this.register = register;
        this.instruments = instruments;
        this.clock = clock;
        this.events = events;
        this.factory = factory;
    }

    /**
     * Publishes what is new.
     *
     * @return how many instruments were published
     */
    public synchronized int handle(Collection<ListedInstrument> found) {
        List<ListedInstrument> changed = register.take(found);
        changed.forEach(listed -> events.publish(factory.listed(listed.instrument(), listed.listing(), clock.now())));
        instruments.become(InstrumentMaster.of(register.tradable()));
        return changed.size();
    }
}
