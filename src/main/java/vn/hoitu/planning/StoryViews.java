package vn.hoitu.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.PieceGlimpse;
import vn.hoitu.editorial.PieceGlimpses;
import vn.hoitu.editorial.PieceKin;
import vn.hoitu.editorial.SectionView;
import vn.hoitu.editorial.Sections;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationQuery;
import vn.hoitu.organization.OrganizationRowView;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;

/** Stories as they are shown: with names for ids and with how far their pieces are. */
@Component
class StoryViews {

    private final Assignments assignments;
    private final PlanningPolicy policy;
    private final PieceGlimpses pieces;
    private final PieceKin kin;
    private final EventBook events;
    private final SeriesBook grown;
    private final LeaveBook leaves;
    private final Sections sections;
    private final OrganizationDirectory organizations;
    private final Clock clock;

    StoryViews(
            Assignments assignments,
            PlanningPolicy policy,
            PieceGlimpses pieces,
            PieceKin kin,
            EventBook events,
            SeriesBook grown,
            LeaveBook leaves,
            Sections sections,
            OrganizationDirectory organizations,
            Clock clock) {
        this.assignments = assignments;
        this.policy = policy;
        this.pieces = pieces;
        this.kin = kin;
        this.events = events;
        this.grown = grown;
        this.leaves = leaves;
        this.sections = sections;
        this.organizations = organizations;
        this.clock = clock;
    }

    List<PlanBoard.DeskView> desks(AgencyId agency, Actor actor) {
        List<PlanBoard.DeskView> desks = new ArrayList<>();
        String cursor = null;
        do {
            var page = organizations.list(
                    new OrganizationQuery(null, "desk", null, agency.value(), null, cursor, null), actor.locale());
            page.items().stream()
                    .map((OrganizationRowView row) -> new PlanBoard.DeskView(row.id(), row.name()))
                    .forEach(desks::add);
            cursor = page.nextCursor();
        } while (cursor != null);
        return desks;
    }

    /** What is known beside the stories themselves, read once for all of them. */
    private record Around(
            Map<UUID, PieceGlimpse> glimpses,
            Map<UUID, List<PieceKin.Relative>> derived,
            Map<UUID, String> sections,
            Map<UUID, String> desks,
            Map<UUID, Event> events,
            List<Leave> leaves,
            Instant now) {}

    List<PlanBoard.StoryView> of(AgencyId agency, Actor actor, List<Story> stories) {
        List<Assignment> all =
                assignments.of(agency, stories.stream().map(Story::id).toList());
        Map<UUID, List<Assignment>> byStory = all.stream().collect(Collectors.groupingBy(Assignment::storyId));
        Around around = around(agency, actor, stories, all);
        return stories.stream()
                .map(s -> view(s, byStory.getOrDefault(s.id(), List.of()), around, policy.mayChange(actor, s)))
                .toList();
    }

    private Around around(AgencyId agency, Actor actor, List<Story> stories, List<Assignment> all) {
        List<UUID> pieceIds =
                all.stream().map(Assignment::pieceId).filter(Objects::nonNull).toList();
        Map<UUID, String> sectionNames =
                sections.of(agency).stream().collect(Collectors.toMap(SectionView::id, SectionView::name));
        Map<UUID, String> deskNames = new HashMap<>();
        if (all.stream().anyMatch(a -> a.order().deskId() != null)) {
            desks(agency, actor).forEach(d -> deskNames.put(d.id(), d.name()));
        }
        Map<UUID, UUID> grownFrom =
                grown.eventsOf(agency, stories.stream().map(Story::id).toList());
        Map<UUID, Event> byId =
                events.all(agency, grownFrom.values()).stream().collect(Collectors.toMap(Event::id, e -> e));
        Map<UUID, Event> byStory = new HashMap<>();
        grownFrom.forEach((story, event) -> byStory.put(story, Objects.requireNonNull(byId.get(event))));
        return new Around(
                pieces.of(agency, pieceIds),
                kin.derivedFrom(agency, pieceIds),
                sectionNames,
                deskNames,
                byStory,
                away(agency, stories, all),
                clock.instant());
    }

    private List<Leave> away(AgencyId agency, List<Story> stories, List<Assignment> all) {
        if (stories.isEmpty()) {
            return List.of();
        }
        List<LocalDate> days = stories.stream().map(Story::day).sorted().toList();
        Set<UUID> people = all.stream()
                .flatMap(a -> a.people().stream().map(Assignment.Assignee::personId))
                .collect(Collectors.toSet());
        return leaves.away(agency, people, days.getFirst(), days.getLast());
    }

    private static PlanBoard.StoryView view(Story s, List<Assignment> made, Around around, boolean mayChange) {
        Story.Wish w = s.wish();
        Event event = around.events().get(s.id());
        return new PlanBoard.StoryView(
                s.id(),
                s.number(),
                s.day(),
                w.title(),
                w.angle(),
                w.sectionId(),
                w.sectionId() == null ? null : around.sections().get(w.sectionId()),
                w.priority(),
                w.place(),
                w.equipment(),
                w.deadline(),
                s.state().code(),
                s.proposedById(),
                s.proposedByName(),
                s.proposedAt(),
                s.decidedByName(),
                s.decidedAt(),
                s.reason(),
                s.mergedInto(),
                event == null
                        ? null
                        : new PlanBoard.StoryEventView(
                                event.id(),
                                event.what().title(),
                                event.when().firstDay(VietnamTime.ZONE),
                                event.state().code()),
                made.stream().map(a -> view(a, s, around)).toList(),
                pieces(made, around),
                mayChange,
                s.version());
    }

    /** Every piece of the story by its form: those that were ordered, each followed by those made from it. */
    private static List<PlanBoard.StoryPieceView> pieces(List<Assignment> made, Around around) {
        List<PlanBoard.StoryPieceView> all = new ArrayList<>();
        Set<UUID> met = new HashSet<>();
        for (Assignment a : made) {
            PieceGlimpse piece = a.pieceId() == null ? null : around.glimpses().get(a.pieceId());
            if (piece != null && met.add(piece.id())) {
                all.add(view(piece, a.order().form(), null, false));
            }
        }
        for (Assignment a : made) {
            for (PieceKin.Relative r : a.pieceId() == null
                    ? List.<PieceKin.Relative>of()
                    : around.derived().getOrDefault(a.pieceId(), List.of())) {
                if (met.add(r.piece().id())) {
                    all.add(view(r.piece(), r.form(), r.originId(), r.originChanged()));
                }
            }
        }
        return all;
    }

    private static PlanBoard.StoryPieceView view(
            PieceGlimpse piece, String form, @Nullable UUID origin, boolean originChanged) {
        return new PlanBoard.StoryPieceView(
                piece.id(),
                piece.number(),
                piece.title(),
                form,
                piece.state().code(),
                piece.publishedAt(),
                piece.publicUrl(),
                origin,
                originChanged);
    }

    private static PlanBoard.AssignmentView view(Assignment a, Story story, Around around) {
        Assignment.Order o = a.order();
        PieceGlimpse piece = a.pieceId() == null ? null : around.glimpses().get(a.pieceId());
        return new PlanBoard.AssignmentView(
                a.id(),
                a.storyId(),
                o.form(),
                o.deskId(),
                o.deskId() == null ? null : around.desks().get(o.deskId()),
                o.length(),
                o.lengthUnit(),
                o.deadline(),
                o.note(),
                a.people().stream()
                        .map(p -> new PlanBoard.AssigneeView(
                                p.personId(),
                                p.name(),
                                p.leads(),
                                p.acceptedAt(),
                                DutyBoard.away(around.leaves(), p.personId(), story.day())))
                        .toList(),
                a.state(piece),
                a.late(piece, story.wish().deadline(), around.now()),
                piece == null
                        ? null
                        : new PlanBoard.PlannedPieceView(
                                piece.id(),
                                piece.number(),
                                piece.title(),
                                piece.state().code(),
                                piece.words(),
                                piece.publishedAt(),
                                piece.publicUrl()),
                a.version());
    }
}
