package vn.hoitu.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.FieldProblem;

/** Password hashing (Argon2id, 19 MiB, two passes) and what a password must be. */
@Component
class Passwords {

    static final int LEAST_CHARACTERS = 12;
    static final int MOST_CHARACTERS = 200;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    /** Hashing is costly by design; more at once would let strangers fill memory with sign-in attempts. */
    private static final int MOST_AT_ONCE = 4;

    private static final Set<String> TOO_COMMON =
            Set.of("123456789012", "matkhau12345", "password1234", "hoitu1234567", "qwertyuiop12");

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, PASSES);
    private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE, true);
    private final String nobodysHash = encoder.encode("nobody has this password");

    String hash(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    /** Takes the same time whether or not the person exists, so that an answer's delay tells nothing. */
    boolean matches(String password, @Nullable String hash) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(password)) {
            return false; // half a surrogate pair; no stored password holds one, and the encoder would throw
        }
        boolean matches = inTurn(() -> encoder.matches(password, hash == null ? nobodysHash : hash));
        return hash != null && matches;
    }

    Optional<FieldProblem> problemWith(String field, String password, String email) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(password)) {
            return Optional.of(FieldProblem.of(field, "malformed"));
        }
        if (password.codePointCount(0, password.length()) < LEAST_CHARACTERS) {
            return Optional.of(new FieldProblem(field, "too-short", java.util.Map.of("limit", LEAST_CHARACTERS)));
        }
        if (password.length() > MOST_CHARACTERS) {
            return Optional.of(new FieldProblem(field, "too-long", java.util.Map.of("limit", MOST_CHARACTERS)));
        }
        String plain = password.toLowerCase(Locale.ROOT);
        boolean weak = TOO_COMMON.contains(plain)
                || plain.chars().distinct().count() < 5
                || (!email.isBlank() && plain.contains(email.toLowerCase(Locale.ROOT)));
        return weak ? Optional.of(FieldProblem.of(field, "password-weak")) : Optional.empty();
    }

    private <T> T inTurn(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
