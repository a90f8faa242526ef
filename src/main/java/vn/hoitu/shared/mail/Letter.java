package vn.hoitu.shared.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plain letter by e-mail.
 *
 * @param agency in whose name it goes; absent for the installation's own letters
 * @param onceKey what it tells of; a second letter with the same key is not written
 */
public record Letter(@Nullable UUID agency, String recipient, String subject, String body, String onceKey) {

    /** Once keys that begin so are of letters with a secret: their words go as soon as they have left. */
    public static final String SECRET = "secret:";
}
