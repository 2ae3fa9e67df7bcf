package io.mireu.marketdata.application.collection;

import java.time.Instant;

/** Collects for one job. */
@FunctionalInterface
public interface Collector {

    /**
     * Asks the venue, and records what it says.
     *
     * @param asOf the venue's time
     * @return values that were new or different
     * @throws CollectionFault when a part of it is missing; what there is, is recorded
     */
    long handle(Instant asOf);
}
