package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.document.Articles;
import vn.hoitu.document.DocumentFields;
import vn.hoitu.document.DocumentJson;
import vn.hoitu.document.DocumentProblem;
import vn.hoitu.document.DocumentReader;
import vn.hoitu.document.Node;
import vn.hoitu.document.Reading;
import vn.hoitu.document.Schema;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Writing: new pieces, their text and the details beside it. What {@link #save} acknowledged is on disk. */
@Service
public class WritingDesk {

    /** What a save came to: the number of the text now stored. */
    public record SavedDocumentView(int documentVersion, Instant savedAt) {}

    private final Pieces pieces;
    private final PieceTexts texts;
    private final WrittenBatches written;
    private final Rewriting rewriting;
    private final FirstTexts firstTexts;
    private final Checkpoints checkpoints;
    private final SectionRegister sections;
    private final EditorialPolicy policy;
    private final Deputies deputies;
    private final PieceReferences references;
    private final Approvals approvals;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    WritingDesk(
            Pieces pieces,
            PieceTexts texts,
            WrittenBatches written,
            Rewriting rewriting,
            FirstTexts firstTexts,
            Checkpoints checkpoints,
            SectionRegister sections,
            EditorialPolicy policy,
            Deputies deputies,
            PieceReferences references,
            Approvals approvals,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.pieces = pieces;
        this.texts = texts;
        this.written = written;
        this.rewriting = rewriting;
        this.firstTexts = firstTexts;
        this.checkpoints = checkpoints;
        this.sections = sections;
        this.policy = policy;
        this.deputies = deputies;
        this.references = references;
        this.approvals = approvals;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens a new piece in the actor's name. */
    public Outcome<PieceId> open(AgencyId agency, Actor actor, @Nullable UUID section, @Nullable String title) {
        return open(agency, actor, section, title, Making.ARTICLE);
    }

    /** The same in a form and with an urgency. */
    public Outcome<PieceId> open(
            AgencyId agency, Actor actor, @Nullable UUID section, @Nullable String title, Making making) {
        if (!policy.may(actor, agency, EditorialPolicy.WRITE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (title != null && title.length() > TextLimits.MOST_TITLE_CHARACTERS) {
            return Outcome.refused(Refusal.invalid(
                    new FieldProblem("title", "too-long", Map.of("limit", TextLimits.MOST_TITLE_CHARACTERS))));
        }
        Node document = Articles.of(Schema.v1(), "", title == null ? "" : title, "", Articles.emptyBody(Schema.v1()));
        return tenancy.within(agency, () -> {
            if (section != null && sections.find(agency, section).isEmpty()) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("sectionId", "unknown")));
            }
            AuthorView author = new AuthorView(actor.name(), actor.person().value(), null);
            Piece piece =
                    add(agency, document, section, List.of(), List.of(author), null, making, actor, clock.instant());
            firstTexts.opened(piece);
            audit.record(
                    agency,
                    actor,
                    AuditFact.of("piece.opened", "piece", piece.id().value(), piece.title()));
            return Outcome.done(piece.id());
        });
    }

    /** Adds a piece with a text that is known to fit the schema. */
    Piece add(
            AgencyId agency,
            Node document,
            @Nullable UUID section,
            List<String> tags,
            List<AuthorView> authors,
            @Nullable String source,
            Making making,
            Actor owner,
            Instant createdAt) {
        DocumentFields fields = DocumentFields.of(document);
        Piece piece = new Piece(
                agency,
                new PieceId(ids.next()),
                pieces.nextNumber(agency),
                PieceState.DRAFT,
                1,
                DocumentJson.write(document),
                1,
                1,
                fields.title(),
                fields.sapo(),
                fields.words(),
                fields.pictureIds(),
                section,
                tags,
                authors,
                source,
                making,
                Holding.withOwner(owner.person().value(), owner.name(), createdAt),
                null,
                owner.person().value(),
                owner.name(),
                owner.person().value(),
                owner.name(),
                createdAt,
                createdAt,
                createdAt,
                null,
                null,
                null,
                0,
                null);
        pieces.add(piece);
        changes.record(agency, "piece", piece.id().value());
        return piece;
    }

    /**
     * Stores a text. A batch that was already stored is answered as the first time; a text written on an older one than
     * is stored now is refused with the newer text, so that the person can compare.
     */
    public Outcome<SavedDocumentView> save(
            AgencyId agency, Actor actor, PieceId id, int base, UUID client, long sequence, String document) {
        return tenancy.within(agency, () -> {
            Optional<Piece> found = pieces.lock(agency, id);
            if (found.isEmpty() || !deputies.mayRead(actor, found.get())) {
                return Outcome.refused(Refusal.absent());
            }
            Piece piece = found.get();
            Optional<WrittenBatches.Saved> last = written.remembered(agency, id, client);
            if (last.isPresent() && last.get().sequence() >= sequence) {
                return Outcome.done(new SavedDocumentView(
                        last.get().documentVersion(), last.get().at()));
            }
            if (!deputies.mayType(actor, piece)) {
                return Outcome.refused(Refusal.of(
                        Refusal.Kind.FORBIDDEN,
                        "not-yours-now",
                        Map.of("state", piece.state().code())));
            }
            if (piece.documentVersion() != base) {
                return Outcome.refused(movedOn(piece));
            }
            return read(document).then(node -> store(piece, actor, client, sequence, node));
        });
    }

    private Outcome<SavedDocumentView> store(Piece piece, Actor actor, UUID client, long sequence, Node document) {
        DocumentFields fields = DocumentFields.of(document);
        List<FieldProblem> problems = TextLimits.problems(fields);
        problems.addAll(references.unknownPictures(piece, fields.pictureIds()));
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        Instant now = clock.instant();
        keepVersionBefore(piece, actor, now);
        int version = rewriting.rewrite(piece, document, actor, client, sequence, now);
        written.remember(piece.agency(), piece.id(), client, new WrittenBatches.Saved(sequence, version, now));
        approvals.changed(piece, Approvals.Changed.TEXT, actor, now);
        return Outcome.done(new SavedDocumentView(version, now));
    }

    private void keepVersionBefore(Piece piece, Actor actor, Instant now) {
        PieceTexts.Row row = texts.row(piece.agency(), piece.id()).orElseThrow();
        checkpoints.keepVersionBefore(
                row, !piece.savedById().equals(actor.person().value()), now);
    }

    static Outcome<Node> read(String document) {
        return switch (DocumentReader.read(Schema.v1(), document)) {
            case Reading.Read(Node node) -> Outcome.done(node);
            case Reading.Refused(List<DocumentProblem> problems) ->
                Outcome.refused(new Refusal(
                        Refusal.Kind.INVALID,
                        "document-refused",
                        Map.of(
                                "rule",
                                problems.getFirst().code(),
                                "path",
                                problems.getFirst().path()),
                        List.of()));
        };
    }

    static Refusal movedOn(Piece piece) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("documentVersion", piece.documentVersion());
        values.put("byName", piece.savedByName());
        values.put("at", piece.savedAt().toString());
        values.put("document", new RawDocument(piece.document()));
        return Refusal.of(Refusal.Kind.CONFLICT, "document-moved-on", values);
    }
}
