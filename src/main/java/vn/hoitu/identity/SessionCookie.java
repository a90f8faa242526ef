package vn.hoitu.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.PublicAddress;

/** The session's cookie: out of reach of scripts, not sent from other sites, TLS only where the installation has TLS. */
@Component
class SessionCookie {

    private final PublicAddress addresses;
    private final Clock clock;

    SessionCookie(PublicAddress addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    private String carrying(String token, Instant expires) {
        return base(token)
                .maxAge(Duration.between(clock.instant(), expires))
                .build()
                .toString();
    }

    String gone() {
        return base("").maxAge(Duration.ZERO).build().toString();
    }

    /** The answer to somebody let in, or half-way in, with the session's token in the cookie. */
    ResponseEntity<SignInView> entered(Outcome<SignIn.Entered> outcome) {
        SignIn.Entered entered = Answer.of(outcome);
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, carrying(entered.token(), entered.expiresAt()))
                .body(entered.view());
    }

    private ResponseCookie.ResponseCookieBuilder base(String value) {
        return ResponseCookie.from(ActorFilter.COOKIE, value)
                .httpOnly(true)
                .secure(addresses.secure())
                .sameSite("Lax")
                .path("/");
    }
}
