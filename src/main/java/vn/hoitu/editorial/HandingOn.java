package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
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
    private final Courses courses;
    private final StepPeople people;
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
            Courses courses,
            StepPeople people,
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
        this.courses = courses;
        this.people = people;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @return the one it belonged to before */
    Outcome<UUID> toOwner(AgencyId agency, Actor actor, PieceId id, UUID to, @Nullable String reason) {
        return mayHandOn(agency, actor).then(yes -> leavingOwner(agency, actor, id, to, reason));
    }

    /** The same where whoever manages people has decided that the owner leaves. */
    Outcome<UUID> leavingOwner(AgencyId agency, Actor actor, PieceId id, UUID to, @Nullable String reason) {
        return handing(agency, id, to, this::writes, "ownerId", (piece, person) -> {
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
        return mayHandOn(agency, actor).then(yes -> leavingHolder(agency, actor, id, to, reason));
    }

    /** The same where whoever manages people has decided that the holder leaves. */
    Outcome<Optional<UUID>> leavingHolder(AgencyId agency, Actor actor, PieceId id, UUID to, @Nullable String reason) {
        return handing(agency, id, to, this::holdsStep, "holderId", (piece, person) -> {
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

    private Outcome<Boolean> mayHandOn(AgencyId agency, Actor actor) {
        return policy.may(actor, agency, EditorialPolicy.EDIT)
                ? Outcome.done(true)
                : Outcome.refused(Refusal.forbidden());
    }

    private boolean writes(Piece piece, Directory.Colleague person) {
        return person.roles().stream()
                .anyMatch(role -> policy.permissionsOf(role).contains(EditorialPolicy.WRITE));
    }

    private boolean holdsStep(Piece piece, Directory.Colleague person) {
        return people.holderNamed(
                        piece.agency(),
                        courses.engineFor(piece).design(),
                        courses.stepOf(piece),
                        person.person().value())
                .isPresent();
    }

    private <T> Outcome<T> handing(
            AgencyId agency,
            PieceId id,
            UUID to,
            BiPredicate<Piece, Directory.Colleague> able,
            String field,
            BiFunction<Piece, Directory.Colleague, T> work) {
        return tenancy.within(agency, () -> {
            Optional<Piece> found = pieces.lock(agency, id);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            Piece piece = found.get();
            if (!PieceScope.IN_WORK.contains(piece.state())) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "not-in-work"));
            }
            Optional<Directory.Colleague> person = directory.colleagues(agency).stream()
                    .filter(c -> c.person().value().equals(to))
                    .findFirst();
            if (person.isEmpty()) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of(field, "unknown")));
            }
            return able.test(piece, person.get())
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
        Holding was = piece.holding();
        boolean holds = act.equals("holder-changed") || piece.ownerId().equals(was.holder());
        record.handOver(
                piece,
                piece.state(),
                act,
                reason,
                actor,
                new Holding(
                        was.workflowVersion(),
                        was.step(),
                        now,
                        was.dueAt(),
                        holds ? person.person().value() : was.holder(),
                        holds ? person.name() : was.holderName(),
                        null));
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
