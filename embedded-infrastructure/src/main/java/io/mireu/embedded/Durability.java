package io.mireu.embedded;

/** What the database promises when the machine itself loses power; a killed process loses nothing in either case. */
public enum Durability {
    /** Every commit reaches the disk: for data that is kept. */
    SAFE,
    /** Commits stay in the operating system's memory: fast, for tests that delete their data. */
    EPHEMERAL
}
