package io.mireu.marketdata.domain.collection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is collected regularly. */
public enum CollectionJob {
    /** The rate of certificates of deposit. */
    CD_RATE(false),
    /** Open, high, low, close, volume and open interest of each instrument's day. */
    DAILY_BARS(true),
    /** Open contracts of each instrument. */
    OPEN_INTEREST(true),
    /** What groups of investors bought and sold. */
    INVESTOR_FLOWS(false);

    private final boolean instruments;

    CollectionJob(boolean instruments) {
        this.instruments = instruments;
    }

    /** The job of a name like {@code cd-rate}. */
    public static Optional<CollectionJob> of(String name) {
        return Arrays.stream(values())
                .filter(job -> job.wireName().equals(name))
                .findFirst();
    }

    /** Its name in addresses and tables. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the instruments must be known. */
    public boolean needsInstruments() {
        return instruments;
    }
}
