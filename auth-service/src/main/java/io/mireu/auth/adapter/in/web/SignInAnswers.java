package io.mireu.auth.adapter.in.web;

import io.mireu.auth.domain.SignInResult;
import io.mireu.support.web.ProblemException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Turns refusals into problem details. */
final class SignInAnswers {

    private SignInAnswers() {}

    /** The success, or the problem that the caller is told. */
    static SignInResult.SignedIn requireSignedIn(SignInResult result) {
        return switch (result) {
            case SignInResult.SignedIn signedIn -> signedIn;
            case SignInResult.Refused _ ->
                throw new ProblemException(
                        HttpStatus.UNAUTHORIZED, "sign-in-refused", "wrong name, password or link; links work once");
            case SignInResult.Throttled throttled -> throw tooMany(throttled.retryAfter());
        };
    }

    private static ProblemException tooMany(Duration wait) {
        long seconds = Math.max(1, wait.toSeconds() + 1);
        ProblemException problem = new ProblemException(
                HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", "try again in " + seconds + " seconds");
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return problem;
    }
}
