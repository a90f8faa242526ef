package vn.hoitu.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/**
 * What somebody looks for in the record, all conditions together.
 *
 * @param words searched without diacritics in labels and names of actors
 * @param act an act's code, or its beginning up to a dot, such as {@code piece}
 * @param after the last entry of the page before
 */
record AuditQuestion(
        @Nullable String words,
        @Nullable UUID actor,
        @Nullable String act,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Place after) {

    static final int MOST_WORDS_CHARACTERS = 200;

    /** A place in the list, newest first. */
    record Place(Instant at, UUID id) {

        String cursor() {
            String text = at.getEpochSecond() + ":" + at.getNano() + ":" + id;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
        }

        static Place of(String cursor) {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(":", -1);
            if (parts.length != 3) {
                throw new IllegalArgumentException(cursor);
            }
            return new Place(
                    Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1])),
                    UUID.fromString(parts[2]));
        }

        OffsetDateTime time() {
            return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        }
    }

    AuditQuestion after(@Nullable Place place) {
        return new AuditQuestion(words, actor, act, from, to, place);
    }

    /** From a request's parameters; days are those of Vietnam, {@code to} includes its day. */
    static Outcome<AuditQuestion> of(
            @Nullable String q,
            @Nullable String actor,
            @Nullable String act,
            @Nullable String from,
            @Nullable String to,
            @Nullable String cursor) {
        String field = "q";
        try {
            String words = read(q, text -> Folding.fold(limited(text)));
            field = "actor";
            UUID person = read(actor, UUID::fromString);
            field = "from";
            Instant start = read(from, text -> moment(text, 0));
            field = "to";
            Instant end = read(to, text -> moment(text, 1));
            field = "cursor";
            Place place = read(cursor, Place::of);
            field = "act";
            String code = read(act, AuditQuestion::whole);
            return Outcome.done(new AuditQuestion(words, person, code, start, end, place));
        } catch (IllegalArgumentException | DateTimeParseException | ArithmeticException e) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of(field, "malformed")));
        }
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reading) {
        return text == null || text.isBlank() ? null : reading.apply(text.strip());
    }

    private static String limited(String text) {
        if (text.length() > MOST_WORDS_CHARACTERS) {
            throw new IllegalArgumentException("too long");
        }
        return whole(text);
    }

    /** The database holds no text with a zero in it. */
    private static String whole(String text) {
        if (text.indexOf(0) >= 0) {
            throw new IllegalArgumentException("broken text");
        }
        return text;
    }

    private static Instant moment(String text, int daysOn) {
        return text.length() == 10
                ? LocalDate.parse(text)
                        .plusDays(daysOn)
                        .atStartOfDay(VietnamTime.ZONE)
                        .toInstant()
                : Instant.parse(text);
    }
}
