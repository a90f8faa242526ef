package vn.hoitu.editorial;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** What stands beside a piece's text: section, tags, authors, source. */
@Service
public class DetailsDesk {

    private final Pieces pieces;
    private final PieceDetails details;
    private final Deputies deputies;
    private final Approvals approvals;
    private final MovedOn movedOn;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final Clock clock;

    DetailsDesk(
            Pieces pieces,
            PieceDetails details,
            Deputies deputies,
            Approvals approvals,
            MovedOn movedOn,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            Clock clock) {
        this.pieces = pieces;
        this.details = details;
        this.deputies = deputies;
        this.approvals = approvals;
        this.movedOn = movedOn;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Changes what stands beside the text; null leaves a field as it is. */
    public Outcome<PieceId> change(AgencyId agency, Actor actor, PieceId id, int version, PieceDetails.Change change) {
        return tenancy.within(agency, () -> {
            Optional<Piece> found = pieces.lock(agency, id);
            if (found.isEmpty() || !deputies.mayRead(actor, found.get())) {
                return Outcome.refused(Refusal.absent());
            }
            Piece piece = found.get();
            if (!deputies.mayType(actor, piece)) {
                return Outcome.refused(Refusal.of(
                        Refusal.Kind.FORBIDDEN,
                        "not-yours-now",
                        Map.of("state", piece.state().code())));
            }
            if (piece.version() != version) {
                return Outcome.refused(movedOn.refusal(piece, piece.documentVersion(), actor.locale()));
            }
            return details.checked(agency, piece, change).map(d -> {
                pieces.saveDetails(piece, d.section(), d.tags(), d.authors(), d.source(), clock.instant());
                changes.record(agency, "piece", id.value());
                audit.record(
                        agency,
                        actor,
                        AuditFact.of("piece.details-changed", "piece", id.value(), piece.title())
                                .changing(values(piece), d.values()));
                if (!d.areOf(piece)) {
                    approvals.changed(piece, Approvals.Changed.DETAILS, actor, clock.instant());
                }
                return id;
            });
        });
    }

    private static Map<String, Object> values(Piece piece) {
        return PieceDetails.values(piece.sectionId(), piece.tags(), piece.authors(), piece.source());
    }
}
