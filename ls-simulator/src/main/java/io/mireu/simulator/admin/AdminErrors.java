package io.mireu.simulator.admin;

import io.mireu.simulator.fault.FaultRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells what was wrong with a call of the admin API, each with a stable code. */
@RestControllerAdvice(basePackageClasses = AdminErrors.class)
class AdminErrors {

    @ExceptionHandler
    ProblemDetail refused(FaultRefused refusal) {
        HttpStatus status = switch (refusal.code()) {
            case "fault-not-armed", "unknown-incident", "incident-not-running" -> HttpStatus.NOT_FOUND;
            case "incident-running" -> HttpStatus.CONFLICT;
            default -> HttpStatus.BAD_REQUEST;
        };
        return problem(status, refusal.code(), String.valueOf(refusal.getMessage()));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ProblemDetail unreadable(HttpMessageNotReadableException fault) {
        String detail = fault.getMostSpecificCause() instanceof IllegalArgumentException wrongValue
                ? String.valueOf(wrongValue.getMessage())
                : "the body is no JSON of the expected shape";
        return problem(HttpStatus.BAD_REQUEST, "unreadable-body", detail);
    }

    private static ProblemDetail problem(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        return problem;
    }
}
