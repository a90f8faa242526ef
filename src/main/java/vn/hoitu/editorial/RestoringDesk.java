package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.document.Node;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Brings an old version back as the newest one. Nothing is taken away by it: the text before is a version too. */
@Service
class RestoringDesk {

    private final Pieces pieces;
    private final PieceRecord record;
    private final KeptTexts kept;
    private final Rewriting rewriting;
    private final Approvals approvals;
    private final Deputies deputies;
    private final LiveRooms rooms;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    RestoringDesk(
            Pieces pieces,
            PieceRecord record,
            KeptTexts kept,
            Rewriting rewriting,
            Approvals approvals,
            Deputies deputies,
            LiveRooms rooms,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.pieces = pieces;
        this.record = record;
        this.kept = kept;
        this.rewriting = rewriting;
        this.approvals = approvals;
        this.deputies = deputies;
        this.rooms = rooms;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the number of the text now */
    Outcome<Integer> restore(AgencyId agency, Actor actor, PieceId id, int number) {
        return tenancy.within(agency, () -> {
            Optional<Piece> found = pieces.lock(agency, id).filter(piece -> deputies.mayRead(actor, piece));
            Optional<KeptTexts.Moment> version = found.flatMap(piece -> kept.version(piece, number));
            if (found.isEmpty() || version.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            Piece piece = found.get();
            if (!deputies.mayType(actor, piece)) {
                return Outcome.refused(Refusal.of(
                        Refusal.Kind.FORBIDDEN,
                        "not-yours-now",
                        Map.of("state", piece.state().code())));
            }
            return WritingDesk.read(version.get().document()).then(document -> restore(piece, number, document, actor));
        });
    }

    private Outcome<Integer> restore(Piece piece, int number, Node document, Actor actor) {
        if (PieceTexts.document(piece).equals(document)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "version-is-current"));
        }
        Instant now = clock.instant();
        if (record.lastVersion(piece)
                        .map(PieceRecord.LastVersion::documentVersion)
                        .orElse(0)
                != piece.documentVersion()) {
            record.keepVersion(piece, "autosave", piece.savedById(), piece.savedByName(), piece.savedAt());
        }
        int version = rewriting.rewrite(piece, document, actor, ids.next(), 1, now);
        approvals.changed(piece, Approvals.Changed.TEXT, actor, now);
        Piece restored = pieces.find(piece.agency(), piece.id()).orElseThrow();
        kept.keep(restored, KeptTexts.RESTORED, null, number, actor.person().value(), actor.name(), now);
        audit.record(
                piece.agency(),
                actor,
                AuditFact.of("piece.version-restored", "piece", piece.id().value(), restored.title())
                        .changing(
                                Map.of("documentVersion", piece.documentVersion()),
                                Map.of("documentVersion", version, "version", number)));
        rooms.tell(piece.agency(), piece.id(), LiveNews.VERSIONS);
        return Outcome.done(version);
    }
}
