package vn.hoitu.contribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends.
 *
 * @param originKey the same key again in an agency is the same contribution, such as the id of a form or a Message-ID
 * @param html whether the body is HTML, else plain text
 * @param remarks codes of what was lost or guessed on the way
 * @param consentAt when the sender agreed to how the agency keeps personal data; absent for mail
 */
record Submission(
        Channel channel,
        String originKey,
        @Nullable UUID linkId,
        @Nullable UUID mailboxId,
        Sender sender,
        String locale,
        String title,
        String body,
        boolean html,
        List<String> remarks,
        @Nullable Instant consentAt,
        @Nullable UUID sectionId,
        List<SentFile> files) {

    /** How it came. */
    enum Channel {
        LINK("link"),
        MAIL("mail");

        private final String code;

        Channel(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    record Sender(String name, String email, String phone) {}
}
