package vn.hoitu.planning;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.editorial.Making;
import vn.hoitu.editorial.PieceDesks;
import vn.hoitu.editorial.PieceForm;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.Urgency;
import vn.hoitu.editorial.WritingDesk;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Who makes what of a story; and the moment the work begins, when the piece is opened from the assignment. */
@Service
class AssignmentDesk {

    static final int MOST_ASSIGNMENTS = 40;

    private final PlanBook book;
    private final Assignments assignments;
    private final OrderReading orders;
    private final PlanningPolicy policy;
    private final PlanNews news;
    private final WritingDesk writing;
    private final PieceDesks pieceDesks;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    AssignmentDesk(
            PlanBook book,
            Assignments assignments,
            OrderReading orders,
            PlanningPolicy policy,
            PlanNews news,
            WritingDesk writing,
            PieceDesks pieceDesks,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.book = book;
        this.assignments = assignments;
        this.orders = orders;
        this.policy = policy;
        this.news = news;
        this.writing = writing;
        this.pieceDesks = pieceDesks;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** Orders a form of a story. A reporter may order it from himself for a story of his own that is not decided yet. */
    Outcome<UUID> add(AgencyId agency, Actor actor, UUID story, OrderReading.OrderWish wish) {
        return tenancy.within(agency, () -> {
            var found = book.lock(agency, story);
            if (found.isEmpty() || !policy.may(actor, agency, PlanningPolicy.READ)) {
                return Outcome.refused(Refusal.absent());
            }
            return allowed(actor, found.get(), wish).then(s -> {
                if (assignments.of(agency, List.of(story)).size() >= MOST_ASSIGNMENTS) {
                    return Outcome.refused(
                            Refusal.invalid(new FieldProblem("form", "too-many", Map.of("limit", MOST_ASSIGNMENTS))));
                }
                return orders.read(agency, wish, List.of()).map(read -> {
                    Assignment a = new Assignment(ids.next(), story, 0, read.order(), read.people(), null, 1);
                    assignments.add(agency, a);
                    record(actor, s, "assignment.added", Map.of(), values(read.order(), read.people()));
                    news.assigned(s, a, Assignment.ids(read.people()), actor);
                    return a.id();
                });
            });
        });
    }

    Outcome<UUID> change(AgencyId agency, Actor actor, UUID id, int version, OrderReading.OrderWish wish) {
        return onAssignment(agency, actor, id, (story, a) -> {
            if (a.version() != version) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "story-moved-on"));
            }
            return allowed(actor, story, wish)
                    .then(s -> orders.read(agency, wish, a.people()))
                    .then(read -> {
                        Set<UUID> released = new HashSet<>(Assignment.ids(a.people()));
                        released.removeAll(Assignment.ids(read.people()));
                        boolean otherDesk = !java.util.Objects.equals(
                                a.order().deskId(), read.order().deskId());
                        if (a.pieceId() != null
                                && (otherDesk
                                        || a.people().stream()
                                                .anyMatch(p -> p.leads() && released.contains(p.personId())))) {
                            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "assignment-in-work"));
                        }
                        Set<UUID> added = new HashSet<>(Assignment.ids(read.people()));
                        added.removeAll(Assignment.ids(a.people()));
                        assignments.change(agency, a, read.order(), read.people());
                        if (a.pieceId() != null) {
                            pieceDesks.make(
                                    agency,
                                    new PieceId(a.pieceId()),
                                    read.order().deskId());
                        }
                        record(
                                actor,
                                story,
                                "assignment.changed",
                                values(a.order(), a.people()),
                                values(read.order(), read.people()));
                        Assignment now = new Assignment(
                                id, story.id(), a.position(), read.order(), read.people(), a.pieceId(), version + 1);
                        news.assigned(story, now, added, actor);
                        news.released(story, now, released, actor);
                        return Outcome.done(id);
                    });
        });
    }

    /** What has been begun is not removed: its piece tells on whose order it was written. */
    Outcome<UUID> remove(AgencyId agency, Actor actor, UUID id) {
        return onAssignment(agency, actor, id, (story, a) -> {
            if (!policy.mayChange(actor, story)) {
                return Outcome.refused(Refusal.forbidden());
            }
            if (a.pieceId() != null) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "assignment-in-work"));
            }
            assignments.remove(agency, id);
            record(actor, story, "assignment.removed", values(a.order(), a.people()), Map.of());
            news.released(story, a, Assignment.ids(a.people()), actor);
            return Outcome.done(id);
        });
    }

    /** The person takes it on. */
    Outcome<UUID> accept(AgencyId agency, Actor actor, UUID id) {
        return onAssignment(agency, actor, id, (story, a) -> {
            if (!a.isFor(actor.person().value())) {
                return Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "assignment-not-yours"));
            }
            assignments.accept(agency, id, actor.person().value(), clock.instant());
            changes.record(agency, "story", story.id());
            return Outcome.done(id);
        });
    }

    /** Opens the piece in the person's name; a second call finds the piece of the first. */
    Outcome<UUID> start(AgencyId agency, Actor actor, UUID id) {
        return onAssignment(agency, actor, id, (story, a) -> {
            if (a.pieceId() != null) {
                return Outcome.done(a.pieceId());
            }
            if (!a.isFor(actor.person().value())) {
                return Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "assignment-not-yours"));
            }
            if (story.state() != StoryState.APPROVED) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "story-not-approved"));
            }
            return writing.open(
                            agency,
                            actor,
                            story.wish().sectionId(),
                            story.wish().title(),
                            Making.of(
                                    PieceForm.of(a.order().form()).orElseThrow(),
                                    Urgency.of(story.wish().priority()).orElseThrow()))
                    .map(piece -> {
                        assignments.accept(agency, id, actor.person().value(), clock.instant());
                        assignments.link(agency, id, piece.value());
                        pieceDesks.make(agency, piece, a.order().deskId());
                        record(actor, story, "assignment.started", Map.of(), Map.of("piece", piece.toString()));
                        return piece.value();
                    });
        });
    }

    private Outcome<Story> allowed(Actor actor, Story story, OrderReading.OrderWish wish) {
        if (!policy.mayChange(actor, story)) {
            return Outcome.refused(Refusal.forbidden());
        }
        boolean decides = policy.may(actor, story.agency(), PlanningPolicy.DECIDE);
        boolean onlySelf = wish.personIds() == null
                || wish.personIds().stream()
                        .allMatch(p -> actor.person().value().equals(p));
        if (!decides && !onlySelf) {
            return Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "assign-only-yourself"));
        }
        boolean open = story.state() == StoryState.PROPOSED || story.state() == StoryState.APPROVED;
        return open
                ? Outcome.done(story)
                : Outcome.refused(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "story-act-not-now",
                        Map.of("state", story.state().code())));
    }

    private Outcome<UUID> onAssignment(
            AgencyId agency, Actor actor, UUID id, BiFunction<Story, Assignment, Outcome<UUID>> work) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> assignments
                        .lock(agency, id)
                        .flatMap(a -> book.find(agency, a.storyId()).map(story -> work.apply(story, a)))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private void record(Actor actor, Story story, String act, Map<String, Object> before, Map<String, Object> after) {
        changes.record(story.agency(), "story", story.id());
        audit.record(
                story.agency(),
                actor,
                AuditFact.of(act, "story", story.id(), story.wish().title()).changing(before, after));
    }

    private static Map<String, Object> values(Assignment.Order order, List<Assignment.Assignee> people) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("form", order.form());
        values.put("people", people.stream().map(Assignment.Assignee::name).collect(Collectors.joining(", ")));
        values.put("deadline", order.deadline() == null ? "" : order.deadline().toString());
        values.put("note", order.note());
        return values;
    }
}
