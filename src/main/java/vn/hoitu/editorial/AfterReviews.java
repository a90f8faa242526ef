package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.PIECE;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** What went out without the head and waits for his review, the most overdue first. */
@Service
class AfterReviews {

    record AfterReviewRow(
            UUID id, long number, String title, String urgency, String ownerName, Instant publishedAt, Instant dueAt) {}

    record AfterReviewsView(
            List<AfterReviewRow> items,
            int waiting,
            int late,
            @Nullable String nextCursor) {}

    private final DSLContext sql;
    private final EditorialPolicy policy;
    private final Tenancy tenancy;
    private final Clock clock;

    AfterReviews(DSLContext sql, EditorialPolicy policy, Tenancy tenancy, Clock clock) {
        this.sql = sql;
        this.policy = policy;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Outcome<AfterReviewsView> waiting(AgencyId agency, Actor actor, @Nullable String cursor, int limit) {
        if (!policy.may(actor, agency, EditorialPolicy.EDIT)) {
            return Outcome.refused(Refusal.forbidden());
        }
        Optional<Condition> after = after(cursor);
        if (after.isEmpty()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("cursor", "malformed")));
        }
        return Outcome.done(tenancy.reading(agency, () -> {
            Condition all = PIECE.AGENCY_ID
                    .eq(agency.value())
                    .and(PIECE.AFTER_REVIEW_DUE_AT.isNotNull())
                    .and(PIECE.AFTER_REVIEWED_AT.isNull())
                    .and(PIECE.STATE.eq(PieceState.PUBLISHED.code()));
            List<AfterReviewRow> rows = sql.select(
                            PIECE.ID,
                            PIECE.NUMBER,
                            PIECE.TITLE,
                            PIECE.URGENCY,
                            PIECE.OWNER_NAME,
                            PIECE.PUBLISHED_AT,
                            PIECE.AFTER_REVIEW_DUE_AT)
                    .from(PIECE)
                    .where(all)
                    .and(after.get())
                    .orderBy(PIECE.AFTER_REVIEW_DUE_AT, PIECE.ID)
                    .limit(limit + 1)
                    .fetch(r -> new AfterReviewRow(
                            r.value1(), r.value2(), r.value3(), r.value4(), r.value5(), r.value6(), r.value7()));
            List<AfterReviewRow> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
            return new AfterReviewsView(
                    List.copyOf(shown),
                    sql.fetchCount(PIECE, all),
                    sql.fetchCount(PIECE, all.and(PIECE.AFTER_REVIEW_DUE_AT.lt(clock.instant()))),
                    rows.size() > limit
                            ? shown.getLast().dueAt() + "_" + shown.getLast().id()
                            : null);
        }));
    }

    /** What stands behind the cursor; empty for one that this list did not give out. */
    private static Optional<Condition> after(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.of(DSL.noCondition());
        }
        try {
            String[] parts = cursor.split("_", 2);
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(DSL.row(PIECE.AFTER_REVIEW_DUE_AT, PIECE.ID)
                            .gt(Instant.parse(parts[0]), UUID.fromString(parts[1])));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
