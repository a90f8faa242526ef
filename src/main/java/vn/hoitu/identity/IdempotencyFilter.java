package vn.hoitu.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.web.ActorAuthentication;

/**
 * A POST that carries an Idempotency-Key is done once: the same key from the same person gets the first answer again.
 * Only what succeeded is remembered, so that a refused form can be mended and sent with the same key.
 */
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    static final int MOST_KEY_CHARACTERS = 200;

    private final AnswersOnce answers;
    private final IdentitySecurity.ProblemWriter problems;

    IdempotencyFilter(AnswersOnce answers, IdentitySecurity.ProblemWriter problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication known)) {
            chain.doFilter(request, response);
            return;
        }
        UUID person = known.getPrincipal().person().value();
        String key = request.getHeader(HEADER);
        if (key.isBlank() || key.length() > MOST_KEY_CHARACTERS) {
            problems.write(request, response, Refusal.of(Refusal.Kind.INVALID, "idempotency-key-wrong"));
            return;
        }
        HttpServletRequest kept = RepeatableRequest.of(request);
        String fingerprint = request.getRequestURI() + " " + RepeatableRequest.fingerprint(kept);
        Optional<AnswersOnce.Stored> first = answers.begin(person, key, fingerprint);
        if (first.isPresent()) {
            again(first.get(), fingerprint, request, response);
        } else {
            once(person, key, kept, response, chain);
        }
    }

    private void again(
            AnswersOnce.Stored first, String fingerprint, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Integer status = first.status();
        if (!first.request().equals(fingerprint)) {
            problems.write(request, response, Refusal.of(Refusal.Kind.INVALID, "idempotency-key-wrong"));
        } else if (status == null) {
            problems.write(request, response, Refusal.of(Refusal.Kind.CONFLICT, "request-still-running"));
        } else {
            response.setStatus(status);
            response.setContentType(first.mime());
            byte[] body = first.body();
            response.getOutputStream().write(body == null ? new byte[0] : body);
        }
    }

    private void once(
            UUID person, String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        boolean remembered = false;
        try {
            chain.doFilter(request, kept);
            byte[] body = kept.getContentAsByteArray();
            if (kept.getStatus() < 300 && body.length <= AnswersOnce.MOST_BODY_BYTES) {
                answers.finish(person, key, kept.getStatus(), kept.getContentType(), body);
                remembered = true;
            }
        } finally {
            if (!remembered) {
                answers.release(person, key);
            }
            kept.copyBodyToResponse();
        }
    }
}
