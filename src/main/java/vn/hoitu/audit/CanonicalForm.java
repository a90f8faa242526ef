package vn.hoitu.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.secret.Sha256;

/**
 * The bytes that a link of the chain is the SHA-256 of. Every field is its length in bytes as a four-byte big-endian
 * number, then its bytes; an absent field has length -1 and no bytes. In this order:
 *
 * <ol>
 *   <li>{@code hoitu-audit-1}, the name of this form
 *   <li>the previous link's hash (32 zero bytes for number 1), the agency's id, the number (eight bytes big-endian)
 *   <li>entry id; time as eight bytes of microseconds since 1970-01-01T00:00Z; actor id; name of the actor's key
 *   <li>the actor's name and address as they are stored: encrypted, so that erasing the key changes nothing here
 *   <li>act, kind, id and label of the subject
 *   <li>before and after, as PostgreSQL writes {@code jsonb} as text
 *   <li>person protected, name of that person's key, confidential values as they are stored, encrypted
 * </ol>
 *
 * Ids are their 16 bytes, texts are UTF-8. Derived search text is not part of it.
 */
final class CanonicalForm {

    static final String NAME = "hoitu-audit-1";
    static final int HASH_BYTES = 32;

    /** The columns this form needs, for a query on {@code audit.entry e}. */
    static final String COLUMNS = """
            e.id, (extract(epoch from e.at) * 1000000)::bigint as micros, e.actor_id, e.actor_key, e.actor,
            e.act, e.subject_kind, e.subject_id, e.subject_label, e.before::text as before, e.after::text as after,
            e.confidential_of, e.confidential_key, e.confidential
            """;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    private CanonicalForm() {}

    static byte[] hash(byte[] previous, UUID agency, long number, Record entry) {
        CanonicalForm form = new CanonicalForm();
        form.text(NAME).raw(previous).id(agency).number(number);
        form.id(entry.get("id", UUID.class)).number(entry.get("micros", Long.class));
        form.id(entry.get("actor_id", UUID.class)).id(entry.get("actor_key", UUID.class));
        form.raw(entry.get("actor", byte[].class));
        form.text(entry.get("act", String.class)).text(entry.get("subject_kind", String.class));
        form.id(entry.get("subject_id", UUID.class)).text(entry.get("subject_label", String.class));
        form.text(entry.get("before", String.class)).text(entry.get("after", String.class));
        form.id(entry.get("confidential_of", UUID.class)).id(entry.get("confidential_key", UUID.class));
        form.raw(entry.get("confidential", byte[].class));
        return Sha256.of(form.bytes.toByteArray());
    }

    /** What the signature of a head covers. */
    static byte[] head(UUID agency, long number, byte[] hash) {
        CanonicalForm form = new CanonicalForm();
        form.text("hoitu-audit-head-1").id(agency).number(number).raw(hash);
        return form.bytes.toByteArray();
    }

    static byte[] beginning() {
        return new byte[HASH_BYTES];
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000), Math.floorMod(micros, 1_000_000) * 1_000L);
    }

    private CanonicalForm text(@Nullable String text) {
        return raw(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private CanonicalForm id(@Nullable UUID id) {
        return raw(
                id == null
                        ? null
                        : ByteBuffer.allocate(16)
                                .putLong(id.getMostSignificantBits())
                                .putLong(id.getLeastSignificantBits())
                                .array());
    }

    private CanonicalForm number(long number) {
        return raw(ByteBuffer.allocate(8).putLong(number).array());
    }

    private CanonicalForm raw(byte @Nullable [] value) {
        bytes.writeBytes(
                ByteBuffer.allocate(4).putInt(value == null ? -1 : value.length).array());
        if (value != null) {
            bytes.writeBytes(value);
        }
        return this;
    }
}
