package io.mireu.ls;

import java.time.Instant;

/**
 * When a frame came in on this machine, before it was decoded.
 *
 * @param at by the clock
 * @param receivedNs by {@link System#nanoTime()}, to measure how long things take
 */
public record Reception(Instant at, long receivedNs) {}
