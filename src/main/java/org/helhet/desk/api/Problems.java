package org.helhet.desk.api;

import java.util.List;
import org.helhet.desk.access.TooManyFailures;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every fault with a problem detail (RFC 9457) that names each field in {@code errors}. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    static ProblemDetail problem(HttpStatusCode status, List<Fault> faults) {
        var problem = ProblemDetail.forStatusAndDetail(status, faults.getFirst().message());
        problem.setProperty("errors", faults);
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        return ResponseEntity.status(refused.status()).body(problem(refused.status(), refused.faults()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notSignedIn(AuthenticationException cause) {
        var tooMany = cause instanceof TooManyFailures;
        var status = tooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED;
        var message = cause instanceof InsufficientAuthenticationException
                ? "Sign in with a name and a password, or with an API key."
                : cause.getMessage();
        return ResponseEntity.status(status)
                .header(
                        tooMany ? HttpHeaders.RETRY_AFTER : HttpHeaders.WWW_AUTHENTICATE,
                        tooMany ? "60" : "Basic realm=\"Helhet\", charset=\"UTF-8\"")
                .body(problem(status, List.of(new Fault(HttpHeaders.AUTHORIZATION, message + ""))));
    }

    @ExceptionHandler
    ProblemDetail notAllowed(AccessDeniedException cause) {
        return problem(HttpStatus.FORBIDDEN, List.of(new Fault("", "A page of another site may not call this.")));
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        CannotGetJdbcConnectionException.class,
        TransientDataAccessException.class
    })
    ResponseEntity<ProblemDetail> notNow(Exception cause) {
        LOG.error("The database did not answer a call", cause);
        var fault = new Fault("", "The database does not answer at the moment. Nothing was written; try again.");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, List.of(fault)));
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception cause) {
        LOG.error("A call failed", cause);
        var fault = new Fault("", "Something is wrong on our side; the log says what.");
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, List.of(fault));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return super.handleExceptionInternal(cause, problem(status, Faults.of(cause)), headers, status, request);
    }
}
