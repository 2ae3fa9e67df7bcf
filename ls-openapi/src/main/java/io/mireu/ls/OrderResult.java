package io.mireu.ls;

import io.mireu.ls.wire.OrderAnswer;
import io.mireu.ls.wire.OrderBlock;
import java.time.Instant;

/** What is known after an order, modification or cancellation was handed over. Only {@link Ambiguous} leaves a doubt. */
public sealed interface OrderResult {
    /**
     * The venue took it; the exchange may still reject it, which H01 tells.
     *
     * @param orderNo number of the new order, also for a modification or cancellation
     * @param code response code
     * @param message response message
     * @param answer the whole answer
     */
    record Accepted(long orderNo, String code, String message, OrderAnswer answer) implements OrderResult {
        /** Without the answer: it names the account and its holder. */
        @Override
        public String toString() {
            return "Accepted[orderNo=" + orderNo + ", code=" + code + ", message=" + message + "]";
        }
    }

    /**
     * The venue, or its gateway, refused it; nothing was placed.
     *
     * @param code response code
     * @param message response message
     * @param retryable whether the same order may succeed after a pause (too many calls)
     */
    record Refused(String code, String message, boolean retryable) implements OrderResult {}

    /**
     * Not one byte of it left this machine; nothing was placed.
     *
     * @param reason why
     */
    record NotSent(String reason) implements OrderResult {}

    /**
     * It may or may not rest at the venue. Look for it in the order list before anything is sent again; the venue keeps
     * no order id of the client, so instrument, side, price, quantity and time are what it can be found by.
     *
     * @param reason what happened
     * @param code response code, empty when there was none
     * @param request what was sent
     * @param sentAt when it was handed over
     * @param gaveUpAt when the answer came or was no longer waited for
     */
    record Ambiguous(String reason, String code, OrderBlock request, Instant sentAt, Instant gaveUpAt)
            implements OrderResult {}
}
