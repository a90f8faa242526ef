package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.PIECE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.workflow.Engine;
import vn.hoitu.editorial.workflow.Step;
import vn.hoitu.editorial.workflow.WorkflowDesign;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.operation.Background;
import vn.hoitu.shared.operation.Round;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Tells those who hold a step, and then those above them, that its time is over. That it was told stands in the piece's
 * own row, in the same transaction, so it is told once however often the program restarts and on however many nodes.
 */
@Component
class LatePieces {

    static final int MOST_TOLD_AT_ONCE = 100;
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final DSLContext sql;
    private final Pieces pieces;
    private final Courses courses;
    private final StepPeople people;
    private final PieceNews news;
    private final Agencies agencies;
    private final Tenancy tenancy;
    private final Clock clock;

    LatePieces(
            DSLContext sql,
            Pieces pieces,
            Courses courses,
            StepPeople people,
            PieceNews news,
            Agencies agencies,
            Tenancy tenancy,
            Clock clock) {
        this.sql = sql;
        this.pieces = pieces;
        this.courses = courses;
        this.people = people;
        this.news = news;
        this.agencies = agencies;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Rounds {

        @Bean
        @Background
        Round tellingOfLatePieces(LatePieces late) {
            return new Round("late-pieces", PAUSE, late::tellAll);
        }
    }

    /** Whether there is more to tell. */
    boolean tellAll() {
        boolean more = false;
        for (AgencyProfile agency : agencies.all()) {
            more |= tell(agency.id()) == MOST_TOLD_AT_ONCE;
        }
        return more;
    }

    /** How many pieces were late at their step and not told of yet. */
    int tell(AgencyId agency) {
        return tenancy.within(agency, () -> {
            Instant now = clock.instant();
            List<UUID> late = sql.select(PIECE.ID)
                    .from(PIECE)
                    .where(PIECE.AGENCY_ID.eq(agency.value()))
                    .and(PIECE.STEP_DUE_AT.le(now))
                    .and(PIECE.STEP_LATE_TOLD_AT.isNull())
                    .and(PIECE.STATE.in(Workflows.RUNNING))
                    .orderBy(PIECE.STEP_DUE_AT)
                    .limit(MOST_TOLD_AT_ONCE)
                    .forUpdate()
                    .skipLocked()
                    .fetch(PIECE.ID);
            List<UUID> unreviewed = sql.select(PIECE.ID)
                    .from(PIECE)
                    .where(PIECE.AGENCY_ID.eq(agency.value()))
                    .and(PIECE.AFTER_REVIEW_DUE_AT.le(now))
                    .and(PIECE.AFTER_REVIEWED_AT.isNull())
                    .and(PIECE.AFTER_REVIEW_LATE_TOLD_AT.isNull())
                    .and(PIECE.STATE.eq(PieceState.PUBLISHED.code()))
                    .limit(MOST_TOLD_AT_ONCE)
                    .forUpdate()
                    .skipLocked()
                    .fetch(PIECE.ID);
            late.forEach(id -> tellOfStep(agency, id, now));
            unreviewed.forEach(id -> tellOfReview(agency, id, now));
            return Math.max(late.size(), unreviewed.size());
        });
    }

    private void tellOfStep(AgencyId agency, UUID id, Instant now) {
        Piece piece = pieces.find(agency, new PieceId(id)).orElseThrow();
        Engine engine = courses.engineFor(piece);
        Step step = courses.stepOf(piece);
        List<PersonId> holders = people.toTell(
                agency,
                engine.design(),
                step,
                Optional.ofNullable(piece.holding().holder()).map(PersonId::new));
        news.tellLate(piece, "step-late", holders, step.name().vi());
        List<PersonId> above = people.ofRoles(agency, step.escalation()).stream()
                .filter(person -> !holders.contains(person))
                .toList();
        news.tellLate(piece, "step-escalated", above, step.name().vi());
        sql.update(PIECE)
                .set(PIECE.STEP_LATE_TOLD_AT, now)
                .where(PIECE.AGENCY_ID.eq(agency.value()).and(PIECE.ID.eq(id)))
                .execute();
    }

    private void tellOfReview(AgencyId agency, UUID id, Instant now) {
        Piece piece = pieces.find(agency, new PieceId(id)).orElseThrow();
        news.tellLate(piece, "review-late", people.ofRoles(agency, WorkflowDesign.HEADS), "");
        sql.update(PIECE)
                .set(PIECE.AFTER_REVIEW_LATE_TOLD_AT, now)
                .where(PIECE.AGENCY_ID.eq(agency.value()).and(PIECE.ID.eq(id)))
                .execute();
    }
}
