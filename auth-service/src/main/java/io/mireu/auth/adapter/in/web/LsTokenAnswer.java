package io.mireu.auth.adapter.in.web;

import io.mireu.auth.domain.LsTokenResult;
import io.mireu.support.web.ProblemException;
import java.time.Instant;
import org.springframework.http.HttpStatus;

/** The LS token as JSON; {@code renewAt} is when to ask again. */
record LsTokenAnswer(String accessToken, Instant expiresAt, Instant renewAt, String environment) {

    /**
     * The answer.
     *
     * @throws ProblemException when there is no token
     */
    static LsTokenAnswer of(LsTokenResult result) {
        return switch (result) {
            case LsTokenResult.Given(var access, var renewAt) ->
                new LsTokenAnswer(access.accessToken(), access.expiresAt(), renewAt, access.environment());
            case LsTokenResult.NoCredentials _ ->
                throw new ProblemException(
                        HttpStatus.NOT_FOUND, "unknown-account", "no LS credentials are stored for this account");
            case LsTokenResult.OtherEnvironment(var environment) ->
                throw new ProblemException(
                        HttpStatus.CONFLICT,
                        "ls-environment-differs",
                        "the app key of this account is of " + environment + ", this system runs on another");
            case LsTokenResult.Refused refused ->
                throw new ProblemException(
                        HttpStatus.BAD_GATEWAY,
                        "ls-credentials-refused",
                        "LS does not accept the app key (" + refused.reason() + "), and is not asked again before "
                                + refused.until());
            case LsTokenResult.Unavailable(var reason, var again) ->
                throw new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "ls-token-unavailable",
                        reason + "; LS is asked again at " + again);
        };
    }

    @Override
    public String toString() {
        return "LsTokenAnswer[hidden]";
    }
}
