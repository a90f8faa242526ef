package vn.hoitu.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import vn.hoitu.document.Articles;
import vn.hoitu.document.DocumentJson;
import vn.hoitu.document.Node;
import vn.hoitu.document.Schema;
import vn.hoitu.editorial.DetailsDesk;
import vn.hoitu.editorial.PieceDetails;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.PiecePublished;
import vn.hoitu.editorial.WritingDesk;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Makes a piece of a feedback: with who responds, to which work, in which section and of which day (NĐ 237/2026, Điều
 * 21 khoản 3). It goes to readers on the way of every piece.
 */
@Service
class FeedbackPublishing {

    private static final int MOST_TITLE_CHARACTERS = 250;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final LetterDesk desk;
    private final Letters letters;
    private final Messages messages;
    private final WritingDesk writing;
    private final DetailsDesk details;
    private final Tenancy tenancy;
    private final Problems texts;
    private final IdSource ids;

    FeedbackPublishing(
            LetterDesk desk,
            Letters letters,
            Messages messages,
            WritingDesk writing,
            DetailsDesk details,
            Tenancy tenancy,
            Problems texts,
            IdSource ids) {
        this.desk = desk;
        this.letters = letters;
        this.messages = messages;
        this.writing = writing;
        this.details = details;
        this.tenancy = tenancy;
        this.texts = texts;
        this.ids = ids;
    }

    /** Opens the piece in the actor's name; a second call finds the piece of the first. */
    Outcome<UUID> open(AgencyId agency, Actor actor, UUID id, int version, UUID message, @Nullable UUID section) {
        return desk.onLetter(agency, actor, id, version, CorrespondencePolicy.HANDLE, letter -> {
            Message found = messages.find(agency, id, message).orElse(null);
            if (found == null || found.party().equals("authority")) {
                return Outcome.refused(Refusal.absent());
            }
            if (found.pieceId() != null) {
                return Outcome.done(found.pieceId());
            }
            if (letter.kind() != LetterKind.FEEDBACK) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "letter-is-no-feedback"));
            }
            if (letter.sender().name() == null || found.text().isEmpty()) {
                return Outcome.refused(Refusal.of(Refusal.Kind.GONE, "sender-erased"));
            }
            if (section == null) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("sectionId", "required")));
            }
            return write(actor, letter, found, section).map(piece -> {
                messages.link(agency, found.id(), piece);
                desk.record(actor, letter, "letter.piece-opened", Map.of(), Map.of("piece", piece.toString()));
                return piece;
            });
        });
    }

    private Outcome<UUID> write(Actor actor, Letter letter, Message message, UUID section) {
        AgencyId agency = letter.agency();
        String title = text("feedback.title", letter);
        String cut = title.length() > MOST_TITLE_CHARACTERS ? title.substring(0, MOST_TITLE_CHARACTERS) + "…" : title;
        Node document = Articles.of(
                Schema.v1(),
                text("feedback.kicker", letter),
                cut,
                text(message.party().equals("agency") ? "feedback.answer-lead" : "feedback.lead", letter),
                body(message.text()));
        return writing.open(agency, actor, section, cut)
                .then(piece -> writing.save(agency, actor, piece, 1, ids.next(), 1, DocumentJson.write(document))
                        .then(saved -> details.change(
                                agency,
                                actor,
                                piece,
                                1,
                                new PieceDetails.Change(
                                        section,
                                        List.of(text("feedback.kicker", letter)),
                                        null,
                                        message.party().equals("agency")
                                                ? null
                                                : Objects.requireNonNullElse(
                                                        letter.sender().name(), "")))))
                .map(PieceId::value);
    }

    private static Node body(String text) {
        Schema schema = Schema.v1();
        List<Node> paragraphs = Arrays.stream(text.split("\\R+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> schema.node("paragraph").of(List.of(schema.text(line))))
                .toList();
        return paragraphs.isEmpty()
                ? Articles.emptyBody(schema)
                : schema.node("body").of(paragraphs);
    }

    private String text(String code, Letter letter) {
        Letter.Work work = letter.work();
        LocalDate on = work.on();
        return texts.text(
                code,
                Map.of(
                        "name",
                        Objects.requireNonNullElse(letter.sender().name(), ""),
                        "work",
                        work.title(),
                        "section",
                        work.section().isEmpty() ? "–" : work.section(),
                        "day",
                        on == null ? "–" : DAY.format(on)),
                VIETNAMESE);
    }

    /** As soon as readers have the writing its time has been kept. Told twice, nothing more happens. */
    @ApplicationModuleListener
    void published(PiecePublished event) {
        AgencyId agency = new AgencyId(event.agency());
        tenancy.within(
                agency,
                () -> messages.byPiece(agency, event.piece())
                        .filter(m -> m.party().equals("sender"))
                        .flatMap(m -> letters.lock(agency, m.letterId()))
                        .filter(letter -> letter.state() == LetterState.OPEN && letter.due() != null)
                        .ifPresent(letter -> keptTime(letter, event.at())));
    }

    private void keptTime(Letter letter, Instant at) {
        letters.save(Changed.due(letter, null), at);
        desk.record(
                Actor.program("correspondence"),
                letter,
                "letter.published",
                Map.of("due", letter.due() == null ? "" : letter.due().on().toString()),
                Map.of("publishedAt", at.toString()));
    }
}
