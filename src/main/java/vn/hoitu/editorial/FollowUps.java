package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.FOLLOW_UP;
import static vn.hoitu.editorial.db.Tables.PIECE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;

/** What is asked of pieces that were made from another. Each method runs within the agency's transaction. */
@Repository
class FollowUps {

    static final String OPEN = "open";

    /** So many are shown of a piece, and of an agency that has them open. */
    static final int MOST_SHOWN = 200;

    private static final vn.hoitu.editorial.db.tables.FollowUp F = FOLLOW_UP;
    private static final vn.hoitu.editorial.db.tables.Piece ORIGIN = PIECE.as("origin");
    private static final vn.hoitu.editorial.db.tables.Piece DERIVED = PIECE.as("derived");

    /**
     * One that is open or was answered, with the names of both pieces.
     *
     * @param words what was wrong, or why the origin was taken down
     */
    record FollowUp(
            UUID id,
            UUID origin,
            String originTitle,
            UUID piece,
            String pieceTitle,
            String form,
            String pieceState,
            UUID owner,
            String ownerName,
            String cause,
            String words,
            Instant openedAt,
            String openedByName,
            String state,
            @Nullable String note,
            @Nullable Instant answeredAt,
            @Nullable String answeredByName,
            int version) {}

    private final DSLContext sql;
    private final IdSource ids;

    FollowUps(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    UUID open(Piece origin, UUID piece, String cause, String words, Actor actor, Instant now) {
        UUID id = ids.next();
        sql.insertInto(F)
                .set(F.AGENCY_ID, origin.agency().value())
                .set(F.ID, id)
                .set(F.ORIGIN_ID, origin.id().value())
                .set(F.PIECE_ID, piece)
                .set(F.CAUSE, cause)
                .set(F.WORDS, words)
                .set(F.OPENED_AT, now)
                .set(F.OPENED_BY_NAME, actor.name())
                .execute();
        return id;
    }

    /** Once: who comes second gets false. */
    boolean answer(
            AgencyId agency, UUID id, int version, String state, @Nullable String note, Actor actor, Instant now) {
        return sql.update(F)
                        .set(F.STATE, state)
                        .set(F.NOTE, note)
                        .set(F.ANSWERED_AT, now)
                        .set(F.ANSWERED_BY_ID, actor.person().value())
                        .set(F.ANSWERED_BY_NAME, actor.name())
                        .set(F.VERSION, F.VERSION.plus(1))
                        .where(F.AGENCY_ID.eq(agency.value()).and(F.ID.eq(id)))
                        .and(F.VERSION.eq(version))
                        .and(F.STATE.eq(OPEN))
                        .execute()
                == 1;
    }

    Optional<FollowUp> find(AgencyId agency, UUID id) {
        return read(agency, F.ID.eq(id)).stream().findFirst();
    }

    /** Asked of others because of this piece, the newest first. */
    List<FollowUp> because(AgencyId agency, UUID origin) {
        return read(agency, F.ORIGIN_ID.eq(origin));
    }

    /** Asked of this piece, the newest first. */
    List<FollowUp> of(AgencyId agency, UUID piece) {
        return read(agency, F.PIECE_ID.eq(piece));
    }

    List<FollowUp> openOf(AgencyId agency, UUID piece, Collection<String> causes) {
        return read(agency, F.PIECE_ID.eq(piece).and(F.STATE.eq(OPEN)).and(F.CAUSE.in(causes)));
    }

    /** All that are open, or those of pieces that one of these people wrote or answers for; none of what is set aside. */
    List<FollowUp> open(AgencyId agency, @Nullable Collection<UUID> people) {
        return read(
                agency,
                F.STATE
                        .eq(OPEN)
                        .and(DERIVED.STATE.ne(PieceState.DISCARDED.code()))
                        .and(of(people)));
    }

    /** What of the follow-ups somebody wants in a table; null asks for nothing. */
    record Filter(
            @Nullable String state,
            @Nullable String cause,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        private Condition condition() {
            Condition condition = org.jooq.impl.DSL.noCondition();
            condition = state == null ? condition : condition.and(F.STATE.eq(state));
            condition = cause == null ? condition : condition.and(F.CAUSE.eq(cause));
            condition = from == null ? condition : condition.and(F.OPENED_AT.ge(begin(from)));
            return to == null ? condition : condition.and(F.OPENED_AT.lt(begin(to.plusDays(1))));
        }

        private static Instant begin(LocalDate day) {
            return day.atStartOfDay(VietnamTime.ZONE).toInstant();
        }
    }

    /** Open and answered ones, the newest first: all, or those of pieces that one of these people wrote or answers for. */
    List<FollowUp> list(AgencyId agency, @Nullable Collection<UUID> people, Filter filter, int limit) {
        return read(agency, filter.condition().and(of(people)), limit);
    }

    private static Condition of(@Nullable Collection<UUID> people) {
        return people == null
                ? org.jooq.impl.DSL.noCondition()
                : DERIVED.OWNER_ID.in(people).or(DERIVED.HOLDER_ID.in(people));
    }

    private List<FollowUp> read(AgencyId agency, Condition which) {
        return read(agency, which, MOST_SHOWN);
    }

    private List<FollowUp> read(AgencyId agency, Condition which, int limit) {
        return sql.select(F.asterisk(), ORIGIN.TITLE, DERIVED.TITLE, DERIVED.FORM, DERIVED.STATE)
                .select(DERIVED.OWNER_ID, DERIVED.OWNER_NAME)
                .from(F)
                .join(ORIGIN)
                .on(ORIGIN.AGENCY_ID.eq(F.AGENCY_ID).and(ORIGIN.ID.eq(F.ORIGIN_ID)))
                .join(DERIVED)
                .on(DERIVED.AGENCY_ID.eq(F.AGENCY_ID).and(DERIVED.ID.eq(F.PIECE_ID)))
                .where(F.AGENCY_ID.eq(agency.value()).and(which))
                .orderBy(F.OPENED_AT.desc(), F.ID.desc())
                .limit(limit)
                .fetch(FollowUps::followUp);
    }

    private static FollowUp followUp(Record r) {
        return new FollowUp(
                r.get(F.ID),
                r.get(F.ORIGIN_ID),
                r.get(ORIGIN.TITLE),
                r.get(F.PIECE_ID),
                r.get(DERIVED.TITLE),
                r.get(DERIVED.FORM),
                r.get(DERIVED.STATE),
                r.get(DERIVED.OWNER_ID),
                r.get(DERIVED.OWNER_NAME),
                r.get(F.CAUSE),
                r.get(F.WORDS),
                r.get(F.OPENED_AT),
                r.get(F.OPENED_BY_NAME),
                r.get(F.STATE),
                r.get(F.NOTE),
                r.get(F.ANSWERED_AT),
                r.get(F.ANSWERED_BY_NAME),
                r.get(F.VERSION));
    }
}
