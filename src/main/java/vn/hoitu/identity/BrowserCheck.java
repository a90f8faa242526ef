package vn.hoitu.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hoitu.shared.problem.Refusal;

/**
 * A request that changes something with a cookie must come from our own screens: it carries a header that another site
 * cannot set without permission (no CORS is granted), and the browser must not call it cross-site. Only a request whose
 * token will be used instead of the cookie is let off; any other kind of Authorization leaves the cookie in force.
 */
class BrowserCheck extends OncePerRequestFilter {

    static final String HEADER = "X-Hoitu";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final IdentitySecurity.ProblemWriter problems;

    BrowserCheck(IdentitySecurity.ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean byToken = ActorFilter.token(request) != null;
        if (READING.contains(request.getMethod()) || !request.getRequestURI().startsWith("/api/") || byToken) {
            chain.doFilter(request, response);
            return;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        if (foreign || !"1".equals(request.getHeader(HEADER))) {
            problems.write(request, response, Refusal.of(Refusal.Kind.FORBIDDEN, "browser-check"));
            return;
        }
        chain.doFilter(request, response);
    }
}
