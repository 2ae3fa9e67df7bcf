package io.mireu.order.application;

/** What stands between us and the venue and lets no order through while it is locked. */
public interface VenueGuard {

    /** Lets nothing through. */
    void lock(String reason);

    /** Lets orders through again, after a new proof of where they would go. */
    void unlock();
}
