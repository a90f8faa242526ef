package vn.hoitu.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;

/** Keeps a request that is not an upload from filling the memory, whether it tells its length or not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class BodyLimit extends OncePerRequestFilter {

    static final long MOST_BODY_BYTES = 32L << 20;

    private final Problems problems;
    private final LocaleResolver locales;
    private final JsonMapper json;

    BodyLimit(Problems problems, LocaleResolver locales, JsonMapper json) {
        this.problems = problems;
        this.locales = locales;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BODY_BYTES) {
            refuse(request, response);
            return;
        }
        chain.doFilter(new Counted(request), response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusal refusal = refusal();
        response.setStatus(refusal.kind().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Connection", "close");
        response.getOutputStream()
                .write(json.writeValueAsBytes(problems.inWords(refusal, locales.resolveLocale(request))));
    }

    static Refusal refusal() {
        return Refusal.of(Refusal.Kind.TOO_LARGE, "upload-too-large");
    }

    /** A body that did not tell its length went over the limit while it was read. */
    static final class Exceeded extends IOException {

        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("The body is longer than " + MOST_BODY_BYTES + " bytes");
        }
    }

    /** A body of unknown length is cut off at the limit. */
    private static final class Counted extends HttpServletRequestWrapper {

        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            ServletInputStream body = super.getInputStream();
            return new ServletInputStream() {
                private long read;

                @Override
                public int read() throws IOException {
                    int value = body.read();
                    count(value < 0 ? 0 : 1);
                    return value;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int count = body.read(bytes, offset, length);
                    count(Math.max(0, count));
                    return count;
                }

                private void count(int more) throws IOException {
                    read += more;
                    if (read > MOST_BODY_BYTES) {
                        throw new Exceeded();
                    }
                }

                @Override
                public boolean isFinished() {
                    return body.isFinished();
                }

                @Override
                public boolean isReady() {
                    return body.isReady();
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    body.setReadListener(listener);
                }
            };
        }
    }
}
