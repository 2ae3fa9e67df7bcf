package io.mireu.ls.wire;

/** What a response code says happened. */
public enum ResponseMeaning {
    /** The order, modification or cancellation was taken. */
    PLACED,
    /** Certainly nothing was placed: the venue refused it for a reason of business or form. */
    PLACED_NOTHING,
    /** An order may rest at the venue although the answer does not say so: look before sending again. */
    MAY_REST,
    /** A read succeeded. */
    DATA,
    /** A read succeeded and there is nothing to show. */
    NO_DATA,
    /** Nothing happened; the same call may succeed after a pause. */
    RETRYABLE,
    /** Nothing happened; a new token is needed. */
    TOKEN_REFUSED,
    /** Nothing happened and repeating does not help. */
    FATAL
}
