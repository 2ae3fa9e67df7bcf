package io.mireu.auth.domain;

import java.time.Instant;

/** What a service gets that asks for the LS token of an account. */
public sealed interface LsTokenResult {

    /**
     * The token.
     *
     * @param renewAt when another one takes its place; in the past while that is overdue
     */
    record Given(LsAccess access, Instant renewAt) implements LsTokenResult {}

    /** No credentials are stored for the account. */
    record NoCredentials() implements LsTokenResult {}

    /**
     * The account's app key is of another environment than this system's, and is not shown to LS.
     *
     * @param environment of the app key
     */
    record OtherEnvironment(String environment) implements LsTokenResult {}

    /**
     * LS does not accept the app key or its secret, and is not asked again for a while.
     *
     * @param code of LS
     * @param until when LS is asked again with the same credentials
     */
    record Refused(String code, String reason, Instant until) implements LsTokenResult {}

    /**
     * There is none at this moment.
     *
     * @param again when LS is asked again
     */
    record Unavailable(String reason, Instant again) implements LsTokenResult {}
}
