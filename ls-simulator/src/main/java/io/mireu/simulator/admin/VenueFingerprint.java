package io.mireu.simulator.admin;

/**
 * What two runs are compared by.
 *
 * @param sha256 over all books, tapes and the account, hexadecimal
 */
record VenueFingerprint(String sha256) {}
