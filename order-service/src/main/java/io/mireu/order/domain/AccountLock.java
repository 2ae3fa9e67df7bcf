package io.mireu.order.domain;

import io.mireu.model.order.AccountId;
import java.time.Instant;

/**
 * An account that may send nothing until a person has ended the lock.
 *
 * @param account which one
 * @param reason for people
 * @param lockedAt the machine's time
 */
public record AccountLock(AccountId account, String reason, Instant lockedAt) {}
