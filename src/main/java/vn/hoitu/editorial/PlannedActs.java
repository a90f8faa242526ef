package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.PLANNED_ACT;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;

/** Planned acts in the database. Whoever changes one has locked its piece. */
@Repository
class PlannedActs {

    private static final vn.hoitu.editorial.db.tables.PlannedAct A = PLANNED_ACT;

    private final DSLContext sql;
    private final Alarms alarms;
    private final IdSource ids;
    private final Clock clock;

    PlannedActs(DSLContext sql, Alarms alarms, IdSource ids, Clock clock) {
        this.sql = sql;
        this.alarms = alarms;
        this.ids = ids;
        this.clock = clock;
    }

    /** Plans an act in the place of one of the same kind that waits. */
    PlannedAct plan(Piece piece, PlannedAct.Kind kind, Instant moment, Actor actor) {
        Instant at =
                moment.truncatedTo(ChronoUnit.MILLIS); // the database and its drivers round finer ones each their way
        cancel(piece, EnumSet.of(kind), "replaced");
        PlannedAct act = new PlannedAct(
                piece.agency(),
                ids.next(),
                piece.id(),
                Channel.of(piece.making().form()),
                kind,
                at,
                PlannedAct.State.WAITING,
                null,
                null,
                null,
                null,
                actor.person().value(),
                actor.name(),
                clock.instant(),
                1);
        sql.insertInto(A)
                .set(A.AGENCY_ID, act.agency().value())
                .set(A.ID, act.id())
                .set(A.PIECE_ID, act.piece().value())
                .set(A.CHANNEL, act.channel().code())
                .set(A.ACT, kind.code())
                .set(A.AT, at)
                .set(A.STATE, act.state().code())
                .set(A.BY_ID, act.byId())
                .set(A.BY_NAME, act.byName())
                .set(A.PLANNED_AT, act.plannedAt())
                .execute();
        alarms.set(act);
        return act;
    }

    Optional<PlannedAct> find(AgencyId agency, UUID id) {
        return sql.selectFrom(A)
                .where(A.AGENCY_ID.eq(agency.value()).and(A.ID.eq(id)))
                .fetchOptional(PlannedActs::act);
    }

    /** What waits for a piece, the first to come first. */
    List<PlannedAct> waiting(Piece piece) {
        return sql.selectFrom(A).where(waitingOf(piece)).orderBy(A.AT, A.ID).fetch(PlannedActs::act);
    }

    /** The acts of one piece keep their order: nothing happens before what was to happen earlier. */
    boolean isFirst(PlannedAct act) {
        return !sql.fetchExists(
                A,
                A.AGENCY_ID
                        .eq(act.agency().value())
                        .and(A.PIECE_ID.eq(act.piece().value()))
                        .and(A.STATE.eq(PlannedAct.State.WAITING.code()))
                        .and(org.jooq.impl.DSL.row(A.AT, A.ID).lt(act.at(), act.id())));
    }

    /** From waiting to an end, once: whoever comes second gets false and must leave everything as it is. */
    boolean end(
            PlannedAct act, PlannedAct.State state, @Nullable String outcome, @Nullable String values, Instant now) {
        return sql.update(A)
                        .set(A.STATE, state.code())
                        .set(A.OUTCOME, outcome)
                        .set(A.OUTCOME_VALUES, values)
                        .set(A.DONE_AT, now)
                        .set(
                                A.LATE_MS,
                                state == PlannedAct.State.CANCELLED
                                        ? null
                                        : Math.max(
                                                0, now.toEpochMilli() - act.at().toEpochMilli()))
                        .set(A.VERSION, A.VERSION.plus(1))
                        .where(key(act))
                        .and(A.STATE.eq(PlannedAct.State.WAITING.code()))
                        .and(A.VERSION.eq(act.version()))
                        .execute()
                == 1;
    }

    /** Corrects a "done" that its own transaction found refused. */
    void failed(PlannedAct act, String outcome, String values) {
        sql.update(A)
                .set(A.STATE, PlannedAct.State.FAILED.code())
                .set(A.OUTCOME, outcome)
                .set(A.OUTCOME_VALUES, values)
                .where(key(act))
                .execute();
    }

    /** To another time, or, of one that failed, once more. */
    boolean wait(PlannedAct act, Instant moment) {
        Instant at = moment.truncatedTo(ChronoUnit.MILLIS);
        int moved = sql.update(A)
                .set(A.AT, at)
                .set(A.STATE, PlannedAct.State.WAITING.code())
                .setNull(A.OUTCOME)
                .setNull(A.OUTCOME_VALUES)
                .setNull(A.DONE_AT)
                .setNull(A.LATE_MS)
                .set(A.VERSION, A.VERSION.plus(1))
                .where(key(act))
                .and(A.STATE.in(PlannedAct.State.WAITING.code(), PlannedAct.State.FAILED.code()))
                .and(A.VERSION.eq(act.version()))
                .execute();
        if (moved == 1) {
            find(act.agency(), act.id()).ifPresent(alarms::set);
        }
        return moved == 1;
    }

    /** The piece goes on to another state; what was planned for the one before is over. */
    void left(Piece piece, PieceState to) {
        if (to == PieceState.TAKEN_DOWN || to == PieceState.DISCARDED) {
            cancel(piece, EnumSet.allOf(PlannedAct.Kind.class), to.code());
        } else if (to == PieceState.PUBLISHED) {
            cancel(piece, EnumSet.of(PlannedAct.Kind.PUBLISH), PlannedAct.BY_HAND);
        } else if (to == PieceState.EXPIRED) {
            cancel(piece, EnumSet.of(PlannedAct.Kind.UNPUBLISH), PlannedAct.BY_HAND);
        } else if (piece.state() == PieceState.SCHEDULED && to != PieceState.SCHEDULED) {
            cancel(piece, EnumSet.of(PlannedAct.Kind.PUBLISH), "unscheduled");
        }
    }

    /** Whether the piece is to come off at or before the moment, so that it would never come off after going out then. */
    boolean endsBefore(Piece piece, Instant moment) {
        return sql.fetchExists(
                A,
                waitingOf(piece).and(A.ACT.eq(PlannedAct.Kind.UNPUBLISH.code())).and(A.AT.le(moment)));
    }

    boolean waits(Piece piece, PlannedAct.Kind kind) {
        return sql.fetchExists(A, waitingOf(piece).and(A.ACT.eq(kind.code())));
    }

    void cancel(Piece piece, Set<PlannedAct.Kind> kinds, String why) {
        sql.update(A)
                .set(A.STATE, PlannedAct.State.CANCELLED.code())
                .set(A.OUTCOME, why)
                .set(A.DONE_AT, clock.instant())
                .set(A.VERSION, A.VERSION.plus(1))
                .where(waitingOf(piece))
                .and(A.ACT.in(kinds.stream().map(PlannedAct.Kind::code).toList()))
                .execute();
    }

    static PlannedAct act(Record r) {
        return new PlannedAct(
                new AgencyId(r.get(A.AGENCY_ID)),
                r.get(A.ID),
                new PieceId(r.get(A.PIECE_ID)),
                Channel.of(r.get(A.CHANNEL)).orElseThrow(),
                PlannedAct.Kind.of(r.get(A.ACT)).orElseThrow(),
                r.get(A.AT),
                PlannedAct.State.of(r.get(A.STATE)).orElseThrow(),
                r.get(A.OUTCOME),
                r.get(A.OUTCOME_VALUES),
                r.get(A.DONE_AT),
                r.get(A.LATE_MS),
                r.get(A.BY_ID),
                r.get(A.BY_NAME),
                r.get(A.PLANNED_AT),
                r.get(A.VERSION));
    }

    private static Condition key(PlannedAct act) {
        return A.AGENCY_ID.eq(act.agency().value()).and(A.ID.eq(act.id()));
    }

    private static Condition ofPiece(Piece piece) {
        return A.AGENCY_ID
                .eq(piece.agency().value())
                .and(A.PIECE_ID.eq(piece.id().value()));
    }

    private static Condition waitingOf(Piece piece) {
        return ofPiece(piece).and(A.STATE.eq(PlannedAct.State.WAITING.code()));
    }
}
