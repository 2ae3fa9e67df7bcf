package io.mireu.auth.application;

import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.order.AccountId;
import org.jspecify.annotations.Nullable;

/** Tells of one app key's trouble once, again when it gets worse, and when it is over. Not thread-safe. */
final class TokenTrouble {

    /** One or two failures in a row are everyday life. */
    private static final int WORTH_TELLING = 3;

    private final TokenAlerts alerts;
    private @Nullable Severity told;

    TokenTrouble(TokenAlerts alerts) {
        this.alerts = alerts;
    }

    /** LS does not accept the app key. */
    void refused(AccountId account, String reason) {
        tell(
                Severity.CRITICAL,
                "ls-credentials-refused",
                "LS does not accept the app key of account " + account + " (" + reason
                        + "): store the right app key and secret");
    }

    /** LS gives no token. */
    void failed(AccountId account, String reason, int failures, boolean leftWithout) {
        if (failures >= WORTH_TELLING) {
            tell(
                    leftWithout ? Severity.CRITICAL : Severity.WARNING,
                    "ls-token-unavailable",
                    "the LS token of account " + account + " could not be renewed " + failures + " times in a row ("
                            + reason + "); " + (leftWithout ? "there is none left" : "the old one is still good"));
        }
    }

    /** There is a new token. */
    void over(AccountId account) {
        if (told != null) {
            told = null;
            var _ = alerts.raise(
                    Severity.INFO, "ls-token-restored", "account " + account + " has a new LS token again");
        }
    }

    private void tell(Severity severity, String code, String message) {
        // What could not be told is told at the next failure.
        if ((told == null || severity.compareTo(told) > 0) && alerts.raise(severity, code, message)) {
            told = severity;
        }
    }
}
