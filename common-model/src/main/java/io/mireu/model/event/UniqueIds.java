package io.mireu.model.event;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids that no other process gives: the first half names this process by 60 random bits, the second counts from a random
 * number on, its bits mixed. They are unique, not secret; a source of secret ones is too slow for each book of a market.
 */
final class UniqueIds {

    /** What an id leaves for a count beside the two bits of its variant. */
    private static final long COUNTED = -1L >>> 2;

    private static final long VARIANT = 1L << 63;
    private static final long PROCESS;
    private static final AtomicLong COUNT;

    static {
        SecureRandom random = new SecureRandom();
        // Version 8 of RFC 9562: the bits are ours.
        PROCESS = (random.nextLong() & ~0xF000L) | 0x8000L;
        COUNT = new AtomicLong(random.nextLong());
    }

    private UniqueIds() {}

    static UUID next() {
        return new UUID(PROCESS, VARIANT | mixed(COUNT.getAndIncrement() & COUNTED));
    }

    /** Each step has an inverse within the counted bits, so that two counts never meet. */
    private static long mixed(long count) {
        long first = count * 0xBF58_476D_1CE4_E5B9L & COUNTED;
        long second = (first ^ first >>> 31) * 0x94D0_49BB_1331_11EBL & COUNTED;
        return second ^ second >>> 29;
    }
}
