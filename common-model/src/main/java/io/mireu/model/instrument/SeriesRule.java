package io.mireu.model.instrument;

import java.time.DayOfWeek;

/** How positions 4 and 5 of a product's codes name the expiry. */
public enum SeriesRule {
    /** Year and month; expires on the month's second Thursday. */
    MONTHLY("monthly"),
    /** A running number; expires on each other Thursday. */
    WEEKLY_THURSDAY("weekly-thursday"),
    /** A running number; expires on each Monday. */
    WEEKLY_MONDAY("weekly-monday");

    private final String wireName;

    SeriesRule(String wireName) {
        this.wireName = wireName;
    }

    /** The rule of a name in the data file. */
    public static SeriesRule ofName(String name) {
        for (SeriesRule rule : values()) {
            if (rule.wireName.equals(name)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("no rule of a series: " + name);
    }

    /** The name in the data file and for programs. */
    public String wireName() {
        return wireName;
    }

    /** Whether a series can be named after such a day. */
    boolean isNamedAfter(DayOfWeek day) {
        return switch (this) {
            case MONTHLY, WEEKLY_THURSDAY -> day == DayOfWeek.THURSDAY;
            case WEEKLY_MONDAY -> day == DayOfWeek.MONDAY;
        };
    }

    /** Whether the series is numbered by weeks. */
    public boolean isWeekly() {
        return this != MONTHLY;
    }
}
