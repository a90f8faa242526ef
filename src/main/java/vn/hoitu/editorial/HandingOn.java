package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Gives a piece that is in work to somebody else: to own it, or to answer for its present step. Who wrote it stays in
 * its byline and its history.
 */
@Service
class HandingOn {

    private final DSLContext sql;
    private final Pieces pieces;
    private final PieceRecord record;
    private final PieceNews news;
    private final EditorialPolicy policy;
    private final Directory directory;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final Clock clock;

    HandingOn(
            DSLContext sql,
            Pieces pieces,
            PieceRecord record,
            PieceNews news,
            EditorialPolicy policy,
            Directory directory,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            Clock clock) {
        this.sql = sql;
        this.pieces = pieces;
        this.record = record;
        this.news = news;
        this.policy = policy;
        this.directory = directory;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @return the one it belonged to before */
    Outcome<UUID> toOwner(AgencyId agency, Actor actor, PieceId id, UUID to, @Nullable String reason) {
        return handing(agency, actor, id, to, piece -> EditorialPolicy.WRITE, "ownerId", (piece, person) -> {
            boolean holds = piece.ownerId().equals(piece.holding().holder());
            var update = sql.update(P)
                    .set(P.OWNER_ID, to)
                    .set(P.OWNER_NAME, person.name())
                    .set(P.VERSION, P.VERSION.plus(1))
                    .set(P.UPDATED_AT, clock.instant());
            if (holds) {
                update = update.set(P.HOLDER_ID, to).set(P.HOLDER_NAME, person.name());
            }
            update.where(P.AGENCY_ID.eq(agency.value()).and(P.ID.eq(id.value())))
                    .execute();
            record(piece, actor, "owner-changed", piece.ownerName(), person, reason);
            return piece.ownerId();
        });
    }

    /** @return the one who held it by name before, or nobody's id */
    Outcome<Optional<UUID>> toHolder(AgencyId agency, Actor actor, PieceId id, UUID to, @Nullable String reason) {
        return handing(agency, actor, id, to, HandingOn::stepPermission, "holderId", (piece, person) -> {
            sql.update(P)
                    .set(P.HOLDER_ID, to)
                    .set(P.HOLDER_NAME, person.name())
                    .set(P.VERSION, P.VERSION.plus(1))
                    .set(P.UPDATED_AT, clock.instant())
                    .where(P.AGENCY_ID.eq(agency.value()).and(P.ID.eq(id.value())))
                    .execute();
            String before = piece.holding().holderName();
            record(piece, actor, "holder-changed", before == null ? "" : before, person, reason);
            return Optional.ofNullable(piece.holding().holder());
        });
    }

    private static Permission stepPermission(Piece piece) {
        return switch (piece.state()) {
            case SUBMITTED -> EditorialPolicy.EDIT;
            case REVIEWED -> EditorialPolicy.APPROVE;
            case APPROVED, SCHEDULED -> EditorialPolicy.PUBLISH;
            case DRAFT, RETURNED, PUBLISHED, EXPIRED, TAKEN_DOWN, DISCARDED -> EditorialPolicy.WRITE;
        };
    }

    private <T> Outcome<T> handing(
            AgencyId agency,
            Actor actor,
            PieceId id,
            UUID to,
            java.util.function.Function<Piece, Permission> needs,
            String field,
            BiFunction<Piece, Directory.Colleague, T> work) {
        if (!policy.may(actor, agency, EditorialPolicy.EDIT)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            Optional<Piece> found = pieces.lock(agency, id);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            Piece piece = found.get();
            if (!PieceScope.IN_WORK.contains(piece.state())) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "not-in-work"));
            }
            Permission permission = needs.apply(piece);
            Optional<Directory.Colleague> person = directory.colleagues(agency).stream()
                    .filter(c -> c.person().value().equals(to))
                    .findFirst();
            if (person.isEmpty()) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of(field, "unknown")));
            }
            boolean may = person.get().roles().stream()
                    .anyMatch(role -> policy.permissionsOf(role).contains(permission));
            return may
                    ? Outcome.done(work.apply(piece, person.get()))
                    : Outcome.refused(Refusal.of(
                            Refusal.Kind.CONFLICT,
                            "cannot-hold",
                            Map.of("name", person.get().name())));
        });
    }

    private void record(
            Piece piece, Actor actor, String act, String before, Directory.Colleague person, @Nullable String reason) {
        Instant now = clock.instant();
        record.handOver(piece, piece.state(), act, reason, actor, now);
        changes.record(piece.agency(), "piece", piece.id().value());
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("person", person.name());
        if (reason != null) {
            after.put("reason", reason);
        }
        audit.record(
                piece.agency(),
                actor,
                AuditFact.of("piece." + act, "piece", piece.id().value(), piece.title())
                        .changing(Map.of("person", before), after));
        news.tellHandedOn(piece, act, person.person(), actor, reason);
    }
}
