package vn.hoitu.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.PieceGlimpses;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Reads the plan: the stories of some days with who makes what of them and how far it is. */
@Service
class PlanBoard {

    static final int MOST_DAYS = 42;
    static final int MOST_STORIES = 1_000;
    static final int MOST_OWED = 200;

    record AssigneeView(
            UUID personId,
            String name,
            boolean leads,
            @Nullable Instant acceptedAt,
            boolean away) {}

    /** The event a story grew from. */
    record StoryEventView(UUID id, String title, LocalDate day, String state) {}

    record PlannedPieceView(
            UUID id,
            long number,
            String title,
            String state,
            int words,
            @Nullable Instant publishedAt,
            @Nullable String publicUrl) {}

    record AssignmentView(
            UUID id,
            UUID storyId,
            String form,
            @Nullable UUID deskId,
            @Nullable String deskName,
            @Nullable Integer length,
            @Nullable String lengthUnit,
            @Nullable Instant deadline,
            String note,
            List<AssigneeView> people,
            String state,
            boolean late,
            @Nullable PlannedPieceView piece,
            int version) {}

    /**
     * A piece of a story, of whatever form, with what became of it.
     *
     * @param originId the piece it was made from
     * @param originChanged the piece it was made from has another text by now
     */
    record StoryPieceView(
            UUID id,
            long number,
            String title,
            String form,
            String state,
            @Nullable Instant publishedAt,
            @Nullable String publicUrl,
            @Nullable UUID originId,
            boolean originChanged) {}

    record StoryView(
            UUID id,
            long number,
            LocalDate day,
            String title,
            String angle,
            @Nullable UUID sectionId,
            @Nullable String sectionName,
            String priority,
            String place,
            String equipment,
            @Nullable Instant deadline,
            String state,
            UUID proposedById,
            String proposedByName,
            Instant proposedAt,
            @Nullable String decidedByName,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            @Nullable UUID mergedInto,
            @Nullable StoryEventView event,
            List<AssignmentView> assignments,
            List<StoryPieceView> pieces,
            boolean mayChange,
            int version) {}

    record PlanDayView(LocalDate day, List<StoryView> stories) {}

    record PlanView(LocalDate from, LocalDate to, LocalDate today, boolean mayDecide, List<PlanDayView> days) {}

    record DeskView(UUID id, String name) {}

    /** Both absent for a piece that was never planned. */
    record PieceOriginView(
            @Nullable UUID assignmentId, @Nullable StoryView story) {}

    record OwedView(List<StoryView> items) {}

    private final PlanBook book;
    private final Assignments assignments;
    private final PlanningPolicy policy;
    private final StoryViews views;
    private final PieceGlimpses pieces;
    private final Tenancy tenancy;
    private final Clock clock;

    PlanBoard(
            PlanBook book,
            Assignments assignments,
            PlanningPolicy policy,
            StoryViews views,
            PieceGlimpses pieces,
            Tenancy tenancy,
            Clock clock) {
        this.book = book;
        this.assignments = assignments;
        this.policy = policy;
        this.views = views;
        this.pieces = pieces;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Outcome<PlanView> days(
            AgencyId agency, Actor actor, @Nullable LocalDate from, @Nullable LocalDate to, PlanFilter filter) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
        LocalDate first = Objects.requireNonNullElse(from, today);
        LocalDate last = Objects.requireNonNullElse(to, first);
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            return Outcome.refused(Refusal.invalid(
                    last.isBefore(first)
                            ? FieldProblem.of("to", "order")
                            : new FieldProblem("to", "too-many-days", Map.of("limit", MOST_DAYS))));
        }
        return reading(agency, actor, () -> {
            Map<LocalDate, List<StoryView>> byDay =
                    views.of(agency, actor, book.between(agency, first, last, filter, MOST_STORIES)).stream()
                            .collect(Collectors.groupingBy(StoryView::day));
            List<PlanDayView> days = first.datesUntil(last.plusDays(1))
                    .map(day -> new PlanDayView(day, byDay.getOrDefault(day, List.of())))
                    .toList();
            return Outcome.done(
                    new PlanView(first, last, today, policy.may(actor, agency, PlanningPolicy.DECIDE), days));
        });
    }

    Outcome<StoryView> story(AgencyId agency, Actor actor, UUID id) {
        return reading(
                agency,
                actor,
                () -> book.find(agency, id)
                        .map(story -> Outcome.done(
                                views.of(agency, actor, List.of(story)).getFirst()))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    /** The stories in which the person makes something that is not with readers yet. */
    Outcome<OwedView> owedBy(AgencyId agency, Actor actor) {
        UUID me = actor.person().value();
        return reading(agency, actor, () -> {
            List<UUID> ids = assignments.ofPerson(agency, me, MOST_OWED).stream()
                    .map(Assignment::storyId)
                    .distinct()
                    .toList();
            List<Story> stories = book.all(agency, ids);
            return Outcome.done(new OwedView(views.of(agency, actor, stories).stream()
                    .filter(s -> s.assignments().stream().anyMatch(a -> owes(a, me)))
                    .toList()));
        });
    }

    /** The desks that can be given something to make. */
    Outcome<List<DeskView>> desks(AgencyId agency, Actor actor) {
        return reading(agency, actor, () -> Outcome.done(views.desks(agency, actor)));
    }

    /** The story and the assignment a piece was opened for. */
    Outcome<PieceOriginView> originOf(AgencyId agency, Actor actor, UUID piece) {
        return reading(
                agency,
                actor,
                () -> assignments
                        .ofPiece(agency, piece)
                        .flatMap(a -> book.find(agency, a.storyId())
                                .map(story -> Outcome.done(new PieceOriginView(
                                        a.id(),
                                        views.of(agency, actor, List.of(story)).getFirst()))))
                        .orElseGet(() -> pieces.of(agency, List.of(piece)).isEmpty()
                                ? Outcome.refused(Refusal.absent())
                                : Outcome.done(new PieceOriginView(null, null))));
    }

    private static boolean owes(AssignmentView a, UUID me) {
        boolean open = !a.state().equals("published") && !a.state().equals("stopped");
        return open && a.people().stream().anyMatch(p -> p.personId().equals(me));
    }

    private <T> Outcome<T> reading(AgencyId agency, Actor actor, java.util.function.Supplier<Outcome<T>> work) {
        return policy.may(actor, agency, PlanningPolicy.READ)
                ? tenancy.reading(agency, work)
                : Outcome.refused(Refusal.forbidden());
    }
}
