package io.mireu.simulator.admin;

/**
 * How much the market moves.
 *
 * @param messagesPerSecond trades and changed books a second beyond what it does by itself
 * @param changes how many of them there were so far
 * @param framesSent data frames that left on all sockets so far
 */
record LoadState(long messagesPerSecond, long changes, long framesSent) {}
