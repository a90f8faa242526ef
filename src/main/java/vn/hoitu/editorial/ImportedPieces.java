package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.document.Node;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.secret.Token;
import vn.hoitu.shared.tenancy.Tenancy;

/** Takes in pieces from other systems, each once by its origin. */
@Service
class ImportedPieces implements ImportDesk {

    private final Pieces pieces;
    private final ImportMarks marks;
    private final PieceRecord record;
    private final WritingDesk writing;
    private final Rewriting rewriting;
    private final FirstTexts firstTexts;
    private final PublishingDesk publishing;
    private final Approvals approvals;
    private final PublicSite site;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final Clock clock;
    private final IdSource ids;

    ImportedPieces(
            Pieces pieces,
            ImportMarks marks,
            PieceRecord record,
            WritingDesk writing,
            Rewriting rewriting,
            FirstTexts firstTexts,
            PublishingDesk publishing,
            Approvals approvals,
            PublicSite site,
            AuditTrail audit,
            Tenancy tenancy,
            Clock clock,
            IdSource ids) {
        this.pieces = pieces;
        this.marks = marks;
        this.record = record;
        this.writing = writing;
        this.rewriting = rewriting;
        this.firstTexts = firstTexts;
        this.publishing = publishing;
        this.approvals = approvals;
        this.site = site;
        this.audit = audit;
        this.tenancy = tenancy;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Outcome<Brought> bring(ImportedPiece wish, Actor actor) {
        return tenancy.within(
                wish.agency(),
                () -> WritingDesk.read(wish.document()).then(document -> {
                    String hash = fingerprint(wish);
                    Optional<PieceId> known = marks.byOrigin(wish.agency(), wish.origin());
                    return known.isPresent()
                            ? again(wish, known.get(), document, hash, actor)
                            : Outcome.done(first(wish, document, hash, actor));
                }));
    }

    private Brought first(ImportedPiece wish, Node document, String hash, Actor actor) {
        Piece piece = writing.add(
                wish.agency(),
                document,
                wish.sectionId(),
                wish.tags(),
                wish.authors(),
                wish.source(),
                Making.ARTICLE,
                actor,
                wish.createdAt());
        firstTexts.imported(piece);
        marks.imported(piece, wish.origin(), hash, piece.documentVersion());
        audit.record(
                wish.agency(),
                actor,
                AuditFact.of("piece.imported", "piece", piece.id().value(), piece.title()));
        publish(wish, piece.id(), actor);
        return new Brought(piece.id(), Came.CREATED);
    }

    private Outcome<Brought> again(ImportedPiece wish, PieceId id, Node document, String hash, Actor actor) {
        ImportMarks.ImportMark mark = marks.importMark(wish.agency(), id).orElseThrow();
        if (mark.hash().equals(hash)) {
            return Outcome.done(new Brought(id, Came.UNCHANGED));
        }
        Piece piece = pieces.lock(wish.agency(), id).orElseThrow();
        boolean gone = EnumSet.of(PieceState.EXPIRED, PieceState.TAKEN_DOWN, PieceState.DISCARDED)
                .contains(piece.state());
        if (gone || piece.documentVersion() != mark.documentVersion()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "edited-here"));
        }
        Instant at = wish.createdAt();
        record.keepVersion(piece, "import", actor.person().value(), actor.name(), at);
        int version = rewriting.rewrite(piece, document, actor, ids.next(), 1, at);
        pieces.saveDetails(piece, wish.sectionId(), wish.tags(), wish.authors(), wish.source(), at);
        approvals.changed(piece, Approvals.Changed.TEXT, actor, clock.instant());
        marks.imported(piece, wish.origin(), hash, version);
        audit.record(wish.agency(), actor, AuditFact.of("piece.imported", "piece", id.value(), piece.title()));
        publish(wish, id, actor);
        return Outcome.done(new Brought(id, Came.UPDATED));
    }

    private void publish(ImportedPiece wish, PieceId id, Actor actor) {
        if (wish.state() == PieceState.PUBLISHED && wish.sectionId() != null) {
            Piece piece = pieces.lock(wish.agency(), id).orElseThrow();
            publishing.publishImported(
                    piece, actor, Objects.requireNonNullElse(wish.publishedAt(), wish.createdAt()), wish.slug());
            wish.oldPaths().forEach(path -> site.redirect(wish.agency(), path, id));
        }
    }

    private static String fingerprint(ImportedPiece wish) {
        String all = String.join(
                "\u0000",
                wish.state().code(),
                String.valueOf(wish.sectionId()),
                wish.document(),
                String.valueOf(wish.authors()),
                String.valueOf(wish.tags()),
                String.valueOf(wish.source()),
                String.valueOf(wish.slug()),
                String.valueOf(wish.publishedAt()),
                String.valueOf(wish.oldPaths()));
        return HexFormat.of().formatHex(Token.hash(all));
    }
}
