package io.mireu.order.domain;

/** What we know after having sent an order, or a cancellation, to the venue. */
public sealed interface SubmissionOutcome {

    /**
     * The venue has taken it.
     *
     * @param number the venue's number, positive; the trade date is that of the submission
     */
    record Taken(long number) implements SubmissionOutcome {}

    /**
     * The venue has refused it.
     *
     * @param code the venue's
     * @param reason the venue's text
     */
    record Refused(String code, String reason) implements SubmissionOutcome {}

    /**
     * Nobody knows: only the venue's books can tell.
     *
     * @param reason for people
     */
    record Unknown(String reason) implements SubmissionOutcome {}

    /**
     * Not one byte of it has left.
     *
     * @param reason for people
     */
    record NotSent(String reason) implements SubmissionOutcome {}
}
