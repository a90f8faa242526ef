package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.PIECE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.workflow.Step;
import vn.hoitu.editorial.workflow.Transition;
import vn.hoitu.editorial.workflow.UsualDesigns;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Draws for the screens where a piece stands in its workflow, and what the person may do with it there. */
@Component
class StepViews {

    private final DSLContext sql;
    private final ActRules rules;
    private final Courses courses;
    private final Workflows workflows;
    private final Deputies deputies;
    private final Problems texts;
    private final Tenancy tenancy;

    StepViews(
            DSLContext sql,
            ActRules rules,
            Courses courses,
            Workflows workflows,
            Deputies deputies,
            Problems texts,
            Tenancy tenancy) {
        this.sql = sql;
        this.rules = rules;
        this.courses = courses;
        this.workflows = workflows;
        this.deputies = deputies;
        this.texts = texts;
        this.tenancy = tenancy;
    }

    PieceView.PieceStepView step(Piece piece, Locale locale) {
        Step step = courses.stepOf(piece);
        return new PieceView.PieceStepView(
                step.code(),
                step.name().in(locale.getLanguage()),
                workflowName(piece, locale),
                piece.holding().since(),
                piece.holding().dueAt());
    }

    /** Who answers while nobody took the piece by name: the first role of the step. */
    String roleName(Piece piece, Locale locale) {
        return texts.text(
                "turn."
                        + courses.engineFor(piece)
                                .answering(piece.holding().step())
                                .code(),
                Map.of(),
                locale);
    }

    private String workflowName(Piece piece, Locale locale) {
        UUID version = courses.versionFor(piece);
        return UsualDesigns.isOne(version)
                ? texts.text(
                        version.equals(UsualDesigns.URGENT) ? "workflow.urgent" : "workflow.standard", Map.of(), locale)
                : workflows
                        .version(piece.agency(), version)
                        .map(v -> v.name() + " · " + v.number())
                        .orElse("");
    }

    /** What never went out owes no review for having gone out. */
    PieceView.@Nullable AfterReviewView afterReview(Piece piece) {
        return piece.publishedAt() == null
                ? null
                : tenancy.onceReading(new Owed(piece.id()), () -> review(piece)).orElse(null);
    }

    private record Owed(PieceId piece) {}

    private Optional<PieceView.AfterReviewView> review(Piece piece) {
        return sql.select(PIECE.AFTER_REVIEW_DUE_AT, PIECE.AFTER_REVIEWED_NAME, PIECE.AFTER_REVIEWED_AT)
                .from(PIECE)
                .where(PIECE.AGENCY_ID
                        .eq(piece.agency().value())
                        .and(PIECE.ID.eq(piece.id().value())))
                .and(PIECE.AFTER_REVIEW_DUE_AT.isNotNull())
                .fetchOptional(r -> new PieceView.AfterReviewView(r.value1(), r.value2(), r.value3()));
    }

    /** Acts of other steps are left out; acts of this step that are refused say why. */
    List<PieceView.ActView> acts(Piece piece, Actor actor) {
        List<PieceView.ActView> acts = new ArrayList<>();
        rules.ways(piece, actor).forEach(way -> acts.add(ofWay(way, piece, actor)));
        Arrays.stream(PieceAct.values())
                .filter(act -> !act.isOfTheWorkflow() && act.startsFrom(piece.state()))
                .filter(act -> act != PieceAct.AFTER_REVIEW || owesReview(piece))
                .map(act -> ofAct(act, rules.refuses(act, piece, actor), actor))
                .forEach(acts::add);
        return acts;
    }

    private boolean owesReview(Piece piece) {
        PieceView.AfterReviewView review = afterReview(piece);
        return review != null && review.at() == null;
    }

    private PieceView.ActView ofWay(WayOut way, Piece piece, Actor actor) {
        Transition transition = way.transition();
        Optional<Refusal> refusal = rules.refusesNow(way, piece, actor);
        return new PieceView.ActView(
                way.act().code(),
                refusal.isEmpty(),
                refusal.map(r -> words(r, actor)).orElse(null),
                transition.code(),
                transition.to(),
                transition.name().in(actor.locale().getLanguage()),
                transition.reasonRequired(),
                transition.grades(),
                deputies.onBehalf(way, actor, piece)
                        .map(Directory.Colleague::name)
                        .orElse(null));
    }

    private PieceView.ActView ofAct(PieceAct act, Optional<Refusal> refusal, Actor actor) {
        return new PieceView.ActView(
                act.code(),
                refusal.isEmpty(),
                refusal.map(r -> words(r, actor)).orElse(null),
                null,
                null,
                null,
                false,
                false,
                null);
    }

    private String words(Refusal refusal, Actor actor) {
        return texts.text("problem." + refusal.code(), refusal.values(), actor.locale());
    }
}
