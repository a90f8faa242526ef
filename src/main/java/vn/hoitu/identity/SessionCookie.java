package vn.hoitu.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
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

    String carrying(String token, Instant expires) {
        return base(token).maxAge(Duration.between(clock.instant(), expires)).build().toString();
    }

    String gone() {
        return base("").maxAge(Duration.ZERO).build().toString();
    }

    private ResponseCookie.ResponseCookieBuilder base(String value) {
        return ResponseCookie.from(ActorFilter.COOKIE, value)
                .httpOnly(true)
                .secure(addresses.secure())
                .sameSite("Lax")
                .path("/");
    }
}
