package io.mireu.support.kafka;

import io.mireu.support.TransientFault;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** Which faults are tried again for ever and which a few times. */
final class RetryPolicy {

    private static final long FIRST_MS = 100;
    private static final long MOST_MS = 10_000;
    private static final long FEW_RETRIES = 2;

    private RetryPolicy() {}

    static BackOff backOff(Exception fault) {
        if (!isTransient(fault)) {
            return new FixedBackOff(FIRST_MS, FEW_RETRIES);
        }
        ExponentialBackOff forEver = new ExponentialBackOff(FIRST_MS, 2);
        forEver.setMaxInterval(MOST_MS);
        return forEver;
    }

    /** Whether the fault, or what led to it, may be gone at the next attempt. */
    static boolean isTransient(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransientFault
                    || cause instanceof TransientDataAccessException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransactionException
                    || cause instanceof RetriableException) {
                return true;
            }
        }
        return false;
    }
}
