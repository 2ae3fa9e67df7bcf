package io.mireu.support.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** An answer that is an error, with a code that clients can rely on. */
public class ProblemException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    /**
     * An error for the caller.
     *
     * @param status HTTP status
     * @param code stable, lower case with hyphens
     * @param detail for people, with what to do
     */
    public ProblemException(HttpStatus status, String code, String detail) {
        super(status, Problems.of(status, code, detail), null);
    }

    /** What the caller gets. */
    public ProblemDetail problem() {
        return getBody();
    }
}
