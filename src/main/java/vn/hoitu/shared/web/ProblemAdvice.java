package vn.hoitu.shared.web;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.problem.RefusedRequest;

/** Every no and every fault of the API leaves through here, in words; a fault of ours keeps its details in the log. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    /** PostgreSQL's word for a character it cannot hold. */
    private static final String NOT_TEXT = "22021";

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(RefusedRequest.class)
    ResponseEntity<Map<String, Object>> refused(RefusedRequest refused, Locale locale) {
        return answer(refused.refusal(), locale);
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MultipartException.class})
    ResponseEntity<Map<String, Object>> unreadable(NestedRuntimeException e, Locale locale) {
        return answer(Refusal.of(Refusal.Kind.INVALID, "unreadable-request"), locale);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Map<String, Object>> mismatch(MethodArgumentTypeMismatchException e, Locale locale) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedRequest refused) {
                return answer(refused.refusal(), locale);
            }
        }
        boolean inTheAddress = e.getParameter().hasParameterAnnotation(PathVariable.class);
        return answer(
                inTheAddress ? Refusal.absent() : Refusal.invalid(FieldProblem.of(e.getName(), "malformed")), locale);
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    ResponseEntity<Map<String, Object>> missing(MissingServletRequestParameterException e, Locale locale) {
        return answer(Refusal.invalid(FieldProblem.of(e.getParameterName(), "required")), locale);
    }

    @ExceptionHandler(MissingServletRequestPartException.class)
    ResponseEntity<Map<String, Object>> missing(MissingServletRequestPartException e, Locale locale) {
        return answer(Refusal.invalid(FieldProblem.of(e.getRequestPartName(), "required")), locale);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<Map<String, Object>> tooLarge(MaxUploadSizeExceededException e, Locale locale) {
        return answer(Refusal.of(Refusal.Kind.TOO_LARGE, "upload-too-large"), locale);
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        TransactionSystemException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessResourceException.class
    })
    ResponseEntity<Map<String, Object>> databaseAway(RuntimeException e, Locale locale) {
        log.warn("The database is not reachable: {}", e.getMessage());
        return answer(Refusal.of(Refusal.Kind.UNAVAILABLE, "database-away"), locale);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Map<String, Object>> other(Exception e, Locale locale) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return framework(known.getStatusCode(), locale);
        }
        if (isUnreadable(e)) {
            return answer(Refusal.of(Refusal.Kind.INVALID, "unreadable-request"), locale);
        }
        String trace = UUID.randomUUID().toString();
        log.error("Fault {}", trace, e);
        Map<String, Object> body =
                problems.inWords(Refusal.of(Refusal.Kind.UNAVAILABLE, "fault", Map.of("trace", trace)), locale);
        body.put("status", 500);
        return ResponseEntity.status(500)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    /** A query that is not UTF-8 is noticed when a parameter is first read, a NUL in one only by the database. */
    private static boolean isUnreadable(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http && http.getCode() >= 400 && http.getCode() < 500
                    || cause instanceof SQLException sql && NOT_TEXT.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private ResponseEntity<Map<String, Object>> framework(HttpStatusCode status, Locale locale) {
        Refusal refusal = status.value() == 404
                ? Refusal.absent()
                : Refusal.of(Refusal.Kind.INVALID, status.value() == 405 ? "method-not-allowed" : "unreadable-request");
        Map<String, Object> body = problems.inWords(refusal, locale);
        body.put("status", status.value());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private ResponseEntity<Map<String, Object>> answer(Refusal refusal, Locale locale) {
        return ResponseEntity.status(refusal.kind().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.inWords(refusal, locale));
    }
}
