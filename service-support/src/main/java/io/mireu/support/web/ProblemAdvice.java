package io.mireu.support.web;

import io.mireu.support.TransientFault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every exception of a controller into problem details; no stack trace leaves the service. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Throwable cause = e.getMostSpecificCause();
        String detail = cause instanceof IllegalArgumentException
                ? String.valueOf(cause.getMessage())
                : "the body is not the JSON that is expected here";
        return ResponseEntity.badRequest().body(Problems.of(HttpStatus.BAD_REQUEST, "invalid-request", detail));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Object told = body == null && e instanceof ErrorResponse answer
                ? answer.updateAndGetBody(getMessageSource(), LocaleContextHolder.getLocale())
                : body;
        if (told instanceof ProblemDetail problem
                && (problem.getProperties() == null || !problem.getProperties().containsKey("code"))) {
            problem.setProperty("code", codeOf(status));
        }
        return super.handleExceptionInternal(e, told, headers, status, request);
    }

    @ExceptionHandler
    ProblemDetail invalid(IllegalArgumentException e) {
        return Problems.of(HttpStatus.BAD_REQUEST, "invalid-request", String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail forbidden(AccessDeniedException e) {
        return Problems.of(HttpStatus.FORBIDDEN, "forbidden", "this needs a role that you do not have");
    }

    @ExceptionHandler
    ProblemDetail unavailable(TransientFault e) {
        log.warn("a request could not be served now", e);
        return Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "temporarily-unavailable",
                "try again in a few seconds: " + e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception e) {
        log.error("a request failed", e);
        return Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "something went wrong; it is in the log");
    }

    private static String codeOf(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return known == null
                ? "error-" + status.value()
                : known.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }
}
