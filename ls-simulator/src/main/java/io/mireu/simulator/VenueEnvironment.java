package io.mireu.simulator;

/** What the venue pretends to be: each of its appkeys, and each of its WebSockets, belongs to one of the two. */
public enum VenueEnvironment {
    /** 모의투자. */
    PAPER,
    /** 운영; still nothing but a simulation. */
    LIVE
}
