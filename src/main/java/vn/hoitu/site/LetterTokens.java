package vn.hoitu.site;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.shared.secret.SealedBox;
import vn.hoitu.shared.secret.Token;

/**
 * Marks a form as one that this site handed out a short while ago. Readers have no session and no cookie; what another
 * site or a program could post blindly has no such mark.
 */
@Component
class LetterTokens {

    static final Duration LIMIT = Duration.ofHours(6);
    private static final int MOST_CHARACTERS = 400;

    private final SealedBox box;
    private final Clock clock;

    LetterTokens(DataFolder folder, Clock clock) {
        this.box = new SealedBox(folder.secret("site-form-key"));
        this.clock = clock;
    }

    String fresh(AgencyId agency) {
        String inside = agency + " " + clock.instant().getEpochSecond() + " " + UUID.randomUUID();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(box.seal(inside.getBytes(StandardCharsets.UTF_8)));
    }

    /** The key of the form: the same for the same form, however often it is sent. Empty for what is not ours or too old. */
    Optional<byte[]> key(AgencyId agency, String token) {
        if (token.isEmpty() || token.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            String[] inside =
                    new String(box.open(Base64.getUrlDecoder().decode(token)), StandardCharsets.UTF_8).split(" ");
            Instant made = Instant.ofEpochSecond(Long.parseLong(inside[1]));
            boolean ours = inside[0].equals(agency.toString());
            boolean fresh = clock.instant().isBefore(made.plus(LIMIT));
            return ours && fresh ? Optional.of(Token.hash(token)) : Optional.empty();
        } catch (RuntimeException forged) {
            return Optional.empty();
        }
    }
}
