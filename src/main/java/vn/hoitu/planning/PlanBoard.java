package vn.hoitu.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.PieceGlimpse;
import vn.hoitu.editorial.PieceGlimpses;
import vn.hoitu.editorial.SectionView;
import vn.hoitu.editorial.Sections;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationQuery;
import vn.hoitu.organization.OrganizationRowView;
import vn.hoitu.shared.AgencyId;
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

    record AssigneeView(UUID personId, String name, boolean leads, @Nullable Instant acceptedAt) {}

    record PlannedPieceView(
            UUID id, long number, String title, String state, int words, @Nullable Instant publishedAt,
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
            List<AssignmentView> assignments,
            boolean mayChange,
            int version) {}

    record PlanDayView(LocalDate day, List<StoryView> stories) {}

    record PlanView(LocalDate from, LocalDate to, LocalDate today, boolean mayDecide, List<PlanDayView> days) {}

    record DayCountView(LocalDate day, int stories) {}

    record DeskView(UUID id, String name) {}

    record OwedView(List<StoryView> items) {}

    private final PlanBook book;
    private final Assignments assignments;
    private final PlanningPolicy policy;
    private final PieceGlimpses pieces;
    private final Sections sections;
    private final OrganizationDirectory organizations;
    private final Tenancy tenancy;
    private final Clock clock;

    PlanBoard(
            PlanBook book,
            Assignments assignments,
            PlanningPolicy policy,
            PieceGlimpses pieces,
            Sections sections,
            OrganizationDirectory organizations,
            Tenancy tenancy,
            Clock clock) {
        this.book = book;
        this.assignments = assignments;
        this.policy = policy;
        this.pieces = pieces;
        this.sections = sections;
        this.organizations = organizations;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Outcome<PlanView> days(
            AgencyId agency, Actor actor, @Nullable LocalDate from, @Nullable LocalDate to, PlanFilter filter) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PlanDesk.VIETNAM);
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
                    views(agency, actor, book.between(agency, first, last, filter, MOST_STORIES)).stream()
                            .collect(Collectors.groupingBy(StoryView::day));
            List<PlanDayView> days = first.datesUntil(last.plusDays(1))
                    .map(day -> new PlanDayView(day, byDay.getOrDefault(day, List.of())))
                    .toList();
            return Outcome.done(
                    new PlanView(first, last, today, policy.may(actor, agency, PlanningPolicy.DECIDE), days));
        });
    }

    Outcome<StoryView> story(AgencyId agency, Actor actor, UUID id) {
        return reading(agency, actor, () -> book.find(agency, id)
                .map(story -> Outcome.done(views(agency, actor, List.of(story)).getFirst()))
                .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    /** The stories in which the person makes something that is not with readers yet. */
    Outcome<OwedView> owedBy(AgencyId agency, Actor actor) {
        UUID me = actor.person().value();
        return reading(agency, actor, () -> {
            List<Story> stories = assignments.ofPerson(agency, me, MOST_OWED).stream()
                    .map(Assignment::storyId)
                    .distinct()
                    .map(id -> book.find(agency, id))
                    .flatMap(Optional::stream)
                    .toList();
            return Outcome.done(new OwedView(views(agency, actor, stories).stream()
                    .filter(s -> s.assignments().stream().anyMatch(a -> owes(a, me)))
                    .toList()));
        });
    }

    /** The desks that can be given something to make. */
    Outcome<List<DeskView>> desks(AgencyId agency, Actor actor) {
        return reading(agency, actor, () -> Outcome.done(desksOf(agency, actor)));
    }

    private static boolean owes(AssignmentView a, UUID me) {
        boolean open = !a.state().equals("published") && !a.state().equals("stopped");
        return open && a.people().stream().anyMatch(p -> p.personId().equals(me));
    }

    private List<DeskView> desksOf(AgencyId agency, Actor actor) {
        List<DeskView> desks = new ArrayList<>();
        String cursor = null;
        do {
            var page = organizations.list(
                    new OrganizationQuery(null, "desk", null, agency.value(), null, cursor, null), actor.locale());
            page.items().stream()
                    .map((OrganizationRowView row) -> new DeskView(row.id(), row.name()))
                    .forEach(desks::add);
            cursor = page.nextCursor();
        } while (cursor != null);
        return desks;
    }

    private List<StoryView> views(AgencyId agency, Actor actor, List<Story> stories) {
        List<Assignment> all =
                assignments.of(agency, stories.stream().map(Story::id).toList());
        Map<UUID, PieceGlimpse> glimpses = pieces.of(
                agency,
                all.stream().map(Assignment::pieceId).filter(Objects::nonNull).toList());
        Map<UUID, List<Assignment>> byStory = all.stream().collect(Collectors.groupingBy(Assignment::storyId));
        Map<UUID, String> sectionNames =
                sections.of(agency).stream().collect(Collectors.toMap(SectionView::id, SectionView::name));
        Map<UUID, String> deskNames = new HashMap<>();
        if (all.stream().anyMatch(a -> a.order().deskId() != null)) {
            desksOf(agency, actor).forEach(d -> deskNames.put(d.id(), d.name()));
        }
        Instant now = clock.instant();
        return stories.stream()
                .map(s -> view(
                        s,
                        byStory.getOrDefault(s.id(), List.of()).stream()
                                .map(a -> view(a, s, a.pieceId() == null ? null : glimpses.get(a.pieceId()), deskNames, now))
                                .toList(),
                        sectionNames,
                        policy.mayChange(actor, s)))
                .toList();
    }

    private static StoryView view(
            Story s, List<AssignmentView> made, Map<UUID, String> sectionNames, boolean mayChange) {
        Story.Wish w = s.wish();
        return new StoryView(
                s.id(), s.number(), s.day(), w.title(), w.angle(), w.sectionId(),
                w.sectionId() == null ? null : sectionNames.get(w.sectionId()), w.priority(), w.place(), w.equipment(),
                w.deadline(), s.state().code(), s.proposedById(), s.proposedByName(), s.proposedAt(), s.decidedByName(),
                s.decidedAt(), s.reason(), s.mergedInto(), made, mayChange, s.version());
    }

    private static AssignmentView view(
            Assignment a, Story story, @Nullable PieceGlimpse piece, Map<UUID, String> deskNames, Instant now) {
        Assignment.Order o = a.order();
        return new AssignmentView(
                a.id(), a.storyId(), o.form(), o.deskId(), o.deskId() == null ? null : deskNames.get(o.deskId()),
                o.length(), o.lengthUnit(), o.deadline(), o.note(),
                a.people().stream()
                        .map(p -> new AssigneeView(p.personId(), p.name(), p.leads(), p.acceptedAt()))
                        .toList(),
                a.state(piece), a.late(piece, story.wish().deadline(), now),
                piece == null
                        ? null
                        : new PlannedPieceView(
                                piece.id(), piece.number(), piece.title(), piece.state().code(), piece.words(),
                                piece.publishedAt(), piece.publicUrl()),
                a.version());
    }

    private <T> Outcome<T> reading(AgencyId agency, Actor actor, java.util.function.Supplier<Outcome<T>> work) {
        return policy.may(actor, agency, PlanningPolicy.READ)
                ? tenancy.reading(agency, work)
                : Outcome.refused(Refusal.forbidden());
    }
}
