package io.mireu.simulator.clock;

/** When the venue trades. */
public enum VenueHours {
    /** Continuous trading only: the minute before the closing auction is followed at once by the next day's opening. */
    ALWAYS_OPEN,
    /** The day sessions of the calendar, with their auctions; closed at night. */
    DAY,
    /** Day and night sessions, as the calendar has them. */
    CALENDAR
}
