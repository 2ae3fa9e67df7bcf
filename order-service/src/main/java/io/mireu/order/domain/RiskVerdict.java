package io.mireu.order.domain;

/** What our risk check says of an intent. */
public sealed interface RiskVerdict {

    /** It may be sent. */
    record Approved() implements RiskVerdict {}

    /**
     * It must not be sent.
     *
     * @param code stable, for example {@code quantity-limit}
     * @param reason for people
     */
    record Denied(String code, String reason) implements RiskVerdict {}
}
