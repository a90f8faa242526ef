package vn.hoitu.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.ActorAuthentication;

/** Finds out who makes a request: by the session's cookie or by an API token. */
class ActorFilter extends OncePerRequestFilter {

    static final String COOKIE = "hoitu_session";
    private static final String BEARER = "Bearer ";

    private final Credentials credentials;

    ActorFilter(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Actor> actor = actor(request);
        actor.ifPresent(a -> SecurityContextHolder.getContext().setAuthentication(new ActorAuthentication(a)));
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Optional<Actor> actor(HttpServletRequest request) {
        String token = token(request);
        if (token != null) {
            return credentials.byToken(token, request.getRemoteAddr());
        }
        String cookie = cookie(request);
        return cookie == null ? Optional.empty() : credentials.bySession(cookie, request.getRemoteAddr());
    }

    /** The API token a request comes with; whoever sends one is never let in by the cookie. */
    static @Nullable String token(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.startsWith(BEARER)
                ? header.substring(BEARER.length()).strip()
                : null;
    }

    static @Nullable String cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }
}
