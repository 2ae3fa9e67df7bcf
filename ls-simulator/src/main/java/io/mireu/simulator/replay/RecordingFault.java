package io.mireu.simulator.replay;

/** What can be wrong with a recording. */
public enum RecordingFault {
    /** The file cannot be read. */
    UNREADABLE,
    /** Neither of the formats that are known. */
    NOT_A_RECORDING,
    /** Our format, in a version that is not known. */
    UNKNOWN_VERSION,
    /** No contract or no event. */
    EMPTY,
    /** A line of an unknown kind, or with too few or too many cells. */
    BAD_LINE,
    /** A cell that should be a number, a price of whole cents or a date is not. */
    BAD_VALUE,
    /** The code of a contract is malformed, or an option's strike contradicts it. */
    BAD_CODE,
    /** An event of a contract that the head does not list. */
    UNKNOWN_CONTRACT,
    /** An event is earlier than one before it. */
    OUT_OF_ORDER,
    /** Levels of a book that are not best first. */
    BAD_BOOK
}
