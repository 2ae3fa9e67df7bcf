package io.mireu.order.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which part of the venue's book is read. LS lets us read twenty rows a second, so not all of a long day each time.
 *
 * @param firstDay first trade date
 * @param lastDay last trade date
 * @param enteredSince every order entered at this venue time or later is read, to the last page
 */
public record BookRange(LocalDate firstDay, LocalDate lastDay, Instant enteredSince) {

    public BookRange {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("a range of days ends before it begins: " + firstDay + " " + lastDay);
        }
    }

    /** Whether an order of ours would be in it if the venue has it. */
    public boolean covers(Submission sent) {
        return !sent.marketTime().isBefore(enteredSince);
    }
}
