package io.mireu.simulator.admin;

/**
 * How much the market is to move beyond what it does by itself.
 *
 * @param messagesPerSecond trades and changed books a second, 0 for none
 */
record LoadRate(long messagesPerSecond) {

    LoadRate {
        if (messagesPerSecond < 0) {
            throw new IllegalArgumentException("messagesPerSecond must not be negative");
        }
    }
}
