package vn.hoitu.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.PieceGlimpse;
import vn.hoitu.editorial.PieceGlimpses;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.text.VietnameseText;

/** Reads a letter as it is entered, and says field by field what does not fit. */
@Component
class LetterReading {

    static final int MOST_TEXT_CHARACTERS = 50_000;
    static final int MOST_SUBJECT_CHARACTERS = 300;
    static final int MOST_LINE_CHARACTERS = 300;
    static final int MOST_PHONE_CHARACTERS = 30;
    static final int MOST_EMAIL_CHARACTERS = 254;
    /** A letter that is entered this late is a slip of the finger. */
    static final int MOST_YEARS_AGO = 3;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;:]+@[^\\s@<>\",;:]+\\.?[^\\s@<>\",;:]*");
    private static final Set<String> CHANNELS = Set.of("post", "email", "form", "phone", "in-person");
    private static final Set<String> SENDERS = Set.of("person", "organization");

    /** A letter as the request gives it. */
    record LetterWish(
            @Nullable String kind,
            @Nullable String channel,
            @Nullable String subject,
            @Nullable String text,
            @Nullable String senderKind,
            @Nullable String senderName,
            @Nullable String senderAddress,
            @Nullable String senderPhone,
            @Nullable String senderEmail,
            @Nullable LocalDate receivedOn,
            @Nullable UUID pieceId,
            @Nullable String workTitle,
            @Nullable String workSection,
            @Nullable LocalDate workOn,
            @Nullable UUID authorityId,
            @Nullable String authorityName,
            @Nullable UUID handlerId) {}

    record Read(
            LetterKind kind,
            String channel,
            String subject,
            String text,
            Letter.Sender sender,
            LocalDate receivedOn,
            Letter.Work work,
            Letter.Authority authority) {}

    private final PieceGlimpses pieces;

    LetterReading(PieceGlimpses pieces) {
        this.pieces = pieces;
    }

    Outcome<Read> read(AgencyId agency, LetterWish w, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<LetterKind> kind = LetterKind.of(Objects.requireNonNullElse(w.kind(), ""));
        if (kind.isEmpty()) {
            problems.add(FieldProblem.of("kind", "unknown"));
        }
        boolean request = kind.filter(k -> k == LetterKind.REQUEST).isPresent();
        String channel = oneOf("channel", Objects.requireNonNullElse(w.channel(), "post"), CHANNELS, problems);
        String subject = required("subject", line("subject", w.subject(), MOST_SUBJECT_CHARACTERS, problems), problems);
        String text = required("text", text("text", w.text(), problems), problems);
        LocalDate on = day("receivedOn", w.receivedOn(), today, problems);
        Letter.Sender sender = request ? Letter.Sender.NOBODY : sender(w, problems);
        Letter.Work work = work(agency, w, kind.orElse(null), problems);
        String authority = line("authorityName", w.authorityName(), MOST_LINE_CHARACTERS, problems);
        if (request) {
            required("authorityName", authority, problems);
        }
        Letter.Authority asked =
                request ? new Letter.Authority(w.authorityId(), authority, on, null) : Letter.Authority.NONE;
        return problems.isEmpty()
                ? Outcome.done(new Read(kind.orElseThrow(), channel, subject, text, sender, on, work, asked))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private static Letter.Sender sender(LetterWish w, List<FieldProblem> problems) {
        String kind = oneOf("senderKind", Objects.requireNonNullElse(w.senderKind(), "person"), SENDERS, problems);
        String name =
                required("senderName", line("senderName", w.senderName(), MOST_LINE_CHARACTERS, problems), problems);
        String email = line("senderEmail", w.senderEmail(), MOST_EMAIL_CHARACTERS, problems);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            problems.add(FieldProblem.of("senderEmail", "not-an-address"));
        }
        return new Letter.Sender(
                kind,
                name,
                orNull(line("senderAddress", w.senderAddress(), MOST_LINE_CHARACTERS, problems)),
                orNull(line("senderPhone", w.senderPhone(), MOST_PHONE_CHARACTERS, problems)),
                orNull(email),
                null);
    }

    /** A feedback is about a work: one of the newsroom's pieces, or one that is named. */
    private Letter.Work work(AgencyId agency, LetterWish w, @Nullable LetterKind kind, List<FieldProblem> problems) {
        String title = line("workTitle", w.workTitle(), MOST_LINE_CHARACTERS, problems);
        String section = line("workSection", w.workSection(), MOST_LINE_CHARACTERS, problems);
        LocalDate on = w.workOn();
        UUID id = w.pieceId();
        if (id != null) {
            PieceGlimpse piece = pieces.of(agency, List.of(id)).get(id);
            if (piece == null) {
                problems.add(FieldProblem.of("pieceId", "unknown"));
            } else {
                title = title.isEmpty() ? piece.title() : title;
                on = on == null ? dayOf(piece.publishedAt()) : on;
            }
        } else if (kind == LetterKind.FEEDBACK) {
            required("workTitle", title, problems);
        }
        return new Letter.Work(id, title, section, on);
    }

    private static @Nullable LocalDate dayOf(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, VietnamTime.ZONE);
    }

    static LocalDate day(String field, @Nullable LocalDate given, LocalDate today, List<FieldProblem> problems) {
        LocalDate on = Objects.requireNonNullElse(given, today);
        if (on.isAfter(today) || on.isBefore(today.minusYears(MOST_YEARS_AGO))) {
            problems.add(FieldProblem.of(field, "day-out-of-range"));
        }
        return on;
    }

    static String text(String field, @Nullable String given, List<FieldProblem> problems) {
        String text = given == null ? "" : VietnameseText.nfc(given.strip()).replace("\u0000", "");
        return bounded(field, text, MOST_TEXT_CHARACTERS, problems);
    }

    /** One line: what breaks lines elsewhere becomes a space. */
    static String line(String field, @Nullable String given, int most, List<FieldProblem> problems) {
        String line = given == null
                ? ""
                : VietnameseText.nfc(given).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return bounded(field, line, most, problems);
    }

    private static String bounded(String field, String text, int most, List<FieldProblem> problems) {
        if (text.length() > most) {
            problems.add(new FieldProblem(field, "too-long", Map.of("limit", most)));
        }
        return text;
    }

    static String required(String field, String value, List<FieldProblem> problems) {
        if (value.isEmpty()) {
            problems.add(FieldProblem.of(field, "required"));
        }
        return value;
    }

    private static String oneOf(String field, String given, Set<String> known, List<FieldProblem> problems) {
        if (!known.contains(given)) {
            problems.add(FieldProblem.of(field, "unknown"));
        }
        return given;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
