package io.mireu.simulator.fault;

/** A fault that waits for what it hits; counts what passed by and what it hit. */
final class ArmedFault {

    private final long id;
    private final Fault fault;
    private final long armedNs;
    private long passed;
    private long committed;
    private boolean cleared;

    ArmedFault(long id, Fault fault, long armedNs) {
        this.id = id;
        this.fault = fault;
        this.armedNs = armedNs;
    }

    long id() {
        return id;
    }

    Fault fault() {
        return fault;
    }

    /** Whether it hits what passes by now: the share is spread evenly, without chance, and ends with a hit. */
    synchronized boolean take(long nowNs) {
        if (isOver(nowNs)) {
            return false;
        }
        passed++;
        boolean hit = Math.floor(passed * fault.share() + 1e-9) > Math.floor((passed - 1) * fault.share() + 1e-9);
        committed += hit ? 1 : 0;
        return hit;
    }

    synchronized boolean isOver(long nowNs) {
        return cleared || committed >= fault.times() || remainingMs(nowNs) == 0;
    }

    synchronized void clear() {
        cleared = true;
    }

    /** Milliseconds that it has left, -1 for no limit. */
    long remainingMs(long nowNs) {
        if (fault.lasting().isZero()) {
            return -1;
        }
        long leftNs = fault.lasting().toNanos() - (nowNs - armedNs);
        return leftNs <= 0 ? 0 : Math.max(1, leftNs / 1_000_000);
    }

    synchronized FaultPlan.Armed seen(long nowNs) {
        long left = fault.times() == Long.MAX_VALUE ? -1 : fault.times() - committed;
        return new FaultPlan.Armed(
                id,
                fault.kind(),
                fault.trCode(),
                fault.share(),
                fault.delay().toMillis(),
                left,
                committed,
                remainingMs(nowNs));
    }
}
