package vn.hoitu.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.NoSpace;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.problem.RefusedRequest;

/** Every no and every fault of the API leaves through here, in words; a fault of ours keeps its details in the log. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    /** PostgreSQL's words for a character it cannot hold and for a time beyond its calendar. */
    private static final Set<String> NOT_KEPT = Set.of("22021", "22008", "22007");

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
        return answer(NoSpace.isBehind(e) ? NoSpace.refusal() : UnreadableRequest.of(e), locale);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Map<String, Object>> mismatch(MethodArgumentTypeMismatchException e, Locale locale) {
        return answer(UnreadableRequest.parameter(e.getName(), e.getRequiredType()), locale);
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
        if (NoSpace.isBehind(e)) {
            log.error("The database's disk is full: {}", e.getMessage());
            return answer(NoSpace.refusal(), locale);
        }
        log.warn("The database is not reachable: {}", e.getMessage());
        return answer(Refusal.of(Refusal.Kind.UNAVAILABLE, "database-away"), locale);
    }

    /** Nobody is there any more to whom anything could be said, and nothing of ours is wrong. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void hungUp(AsyncRequestNotUsableException e) {
        log.debug("The reader hung up: {}", e.getMessage());
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<Map<String, Object>> other(Exception e, HttpServletResponse response, Locale locale) {
        if (isHungUp(e)) {
            log.debug("The reader hung up: {}", e.getMessage());
            return null;
        }
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return framework(known.getStatusCode(), locale);
        }
        if (isUnreadable(e)) {
            return answer(Refusal.of(Refusal.Kind.MALFORMED, "unreadable-request"), locale);
        }
        if (NoSpace.isBehind(e)) {
            log.error("The disk is full", e);
            return answer(NoSpace.refusal(), locale);
        }
        String trace = UUID.randomUUID().toString();
        log.error("Fault {}", trace, e);
        if (response.isCommitted()) {
            return null; // half of an answer is on its way already
        }
        Map<String, Object> body =
                problems.inWords(Refusal.of(Refusal.Kind.UNAVAILABLE, "fault", Map.of("trace", trace)), locale);
        body.put("status", 500);
        return ResponseEntity.status(500)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static boolean isHungUp(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof EofException || cause instanceof AsyncRequestNotUsableException) {
                return true;
            }
        }
        return false;
    }

    /** A query that is not UTF-8 is noticed when a parameter is first read, a NUL in one only by the database. */
    private static boolean isUnreadable(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http && http.getCode() >= 400 && http.getCode() < 500
                    || cause instanceof SQLException sql && NOT_KEPT.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private ResponseEntity<Map<String, Object>> framework(HttpStatusCode status, Locale locale) {
        Refusal refusal =
                status.value() == 404 ? Refusal.absent() : Refusal.of(Refusal.Kind.MALFORMED, codeFor(status.value()));
        Map<String, Object> body = problems.inWords(refusal, locale);
        body.put("status", status.value());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    static String codeFor(int status) {
        return switch (status) {
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 415 -> "content-type-unknown";
            default -> "unreadable-request";
        };
    }

    private ResponseEntity<Map<String, Object>> answer(Refusal refusal, Locale locale) {
        return ResponseEntity.status(refusal.kind().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.inWords(refusal, locale));
    }
}
