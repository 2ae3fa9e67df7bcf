package io.mireu.order.application;

import io.mireu.model.order.AccountId;

/** The right to send for an account; one process at a time has it. */
public interface SendingRight {

    /** Whether this process has it, now acquired if nobody else has. */
    boolean isHeld(AccountId account);
}
