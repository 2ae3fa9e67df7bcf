package io.mireu.support.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problem details as RFC 9457 has them, with our stable {@code code}. */
public final class Problems {

    private Problems() {}

    /** A problem with a stable code. */
    public static ProblemDetail of(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        return problem;
    }
}
