package vn.hoitu.planning;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.PieceGlimpse;
import vn.hoitu.editorial.PieceGlimpses;
import vn.hoitu.editorial.SectionView;
import vn.hoitu.editorial.Sections;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationQuery;
import vn.hoitu.organization.OrganizationRowView;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** Stories as they are shown: with names for ids and with how far their pieces are. */
@Component
class StoryViews {

    private final Assignments assignments;
    private final PlanningPolicy policy;
    private final PieceGlimpses pieces;
    private final Sections sections;
    private final OrganizationDirectory organizations;
    private final Clock clock;

    StoryViews(
            Assignments assignments,
            PlanningPolicy policy,
            PieceGlimpses pieces,
            Sections sections,
            OrganizationDirectory organizations,
            Clock clock) {
        this.assignments = assignments;
        this.policy = policy;
        this.pieces = pieces;
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

    List<PlanBoard.StoryView> of(AgencyId agency, Actor actor, List<Story> stories) {
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
            desks(agency, actor).forEach(d -> deskNames.put(d.id(), d.name()));
        }
        Instant now = clock.instant();
        return stories.stream()
                .map(s -> view(
                        s,
                        byStory.getOrDefault(s.id(), List.of()).stream()
                                .map(a -> view(
                                        a, s, a.pieceId() == null ? null : glimpses.get(a.pieceId()), deskNames, now))
                                .toList(),
                        sectionNames,
                        policy.mayChange(actor, s)))
                .toList();
    }

    private static PlanBoard.StoryView view(
            Story s, List<PlanBoard.AssignmentView> made, Map<UUID, String> sectionNames, boolean mayChange) {
        Story.Wish w = s.wish();
        return new PlanBoard.StoryView(
                s.id(),
                s.number(),
                s.day(),
                w.title(),
                w.angle(),
                w.sectionId(),
                w.sectionId() == null ? null : sectionNames.get(w.sectionId()),
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
                made,
                mayChange,
                s.version());
    }

    private static PlanBoard.AssignmentView view(
            Assignment a, Story story, @Nullable PieceGlimpse piece, Map<UUID, String> deskNames, Instant now) {
        Assignment.Order o = a.order();
        return new PlanBoard.AssignmentView(
                a.id(),
                a.storyId(),
                o.form(),
                o.deskId(),
                o.deskId() == null ? null : deskNames.get(o.deskId()),
                o.length(),
                o.lengthUnit(),
                o.deadline(),
                o.note(),
                a.people().stream()
                        .map(p -> new PlanBoard.AssigneeView(p.personId(), p.name(), p.leads(), p.acceptedAt()))
                        .toList(),
                a.state(piece),
                a.late(piece, story.wish().deadline(), now),
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
