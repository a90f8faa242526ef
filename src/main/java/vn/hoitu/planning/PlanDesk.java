package vn.hoitu.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Registering stories and deciding about them. */
@Service
class PlanDesk {

    static final int MOST_REASON_CHARACTERS = 1_000;

    /** A decision as the request gives it; an act that is not known is none. */
    record Decision(
            @Nullable StoryAct act,
            int version,
            @Nullable String reason,
            @Nullable UUID into) {}

    private final PlanBook book;
    private final Assignments assignments;
    private final StoryBelongings belongings;
    private final WishReading wishes;
    private final PlanningPolicy policy;
    private final PlanNews news;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    PlanDesk(
            PlanBook book,
            Assignments assignments,
            StoryBelongings belongings,
            WishReading wishes,
            PlanningPolicy policy,
            PlanNews news,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.book = book;
        this.assignments = assignments;
        this.belongings = belongings;
        this.wishes = wishes;
        this.policy = policy;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    /** Registers a story; of those who decide about the plan it is approved at once. */
    Outcome<UUID> propose(AgencyId agency, Actor actor, WishReading.StoryWish wish) {
        if (!policy.may(actor, agency, PlanningPolicy.PROPOSE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> wishes.read(agency, wish, today(), null).map(read -> {
                    boolean decides = policy.may(actor, agency, PlanningPolicy.DECIDE);
                    Instant now = clock.instant();
                    Story story = new Story(
                            agency,
                            ids.next(),
                            book.nextNumber(agency),
                            read.day(),
                            read.wish(),
                            decides ? StoryState.APPROVED : StoryState.PROPOSED,
                            actor.person().value(),
                            actor.name(),
                            now,
                            decides ? actor.name() : null,
                            decides ? now : null,
                            null,
                            null,
                            1);
                    book.add(story, now);
                    changes.record(agency, "story", story.id());
                    audit.record(
                            agency,
                            actor,
                            AuditFact.of(
                                            "story.proposed",
                                            "story",
                                            story.id(),
                                            story.wish().title())
                                    .changing(Map.of(), values(story.day(), story.wish())));
                    if (!decides) {
                        news.proposed(story, actor);
                    }
                    return story.id();
                }));
    }

    Outcome<UUID> change(AgencyId agency, Actor actor, UUID id, int version, WishReading.StoryWish wish) {
        return onStory(agency, actor, id, null, version, story -> {
            if (!policy.mayChange(actor, story)) {
                return Outcome.refused(Refusal.forbidden());
            }
            if (story.state() == StoryState.MERGED) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "story-merged"));
            }
            return wishes.read(agency, wish, today(), story).map(read -> {
                book.change(story, read.day(), read.wish(), clock.instant());
                changes.record(agency, "story", id);
                audit.record(
                        agency,
                        actor,
                        AuditFact.of("story.changed", "story", id, read.wish().title())
                                .changing(values(story.day(), story.wish()), values(read.day(), read.wish())));
                return id;
            });
        });
    }

    Outcome<UUID> decide(AgencyId agency, Actor actor, UUID id, Decision decision) {
        return onStory(agency, actor, id, decision.into(), decision.version(), story -> {
            if (!policy.may(actor, agency, PlanningPolicy.DECIDE)) {
                return Outcome.refused(Refusal.forbidden());
            }
            StoryAct act = decision.act();
            if (act == null) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("act", "unknown")));
            }
            if (!act.possibleFrom(story.state())) {
                return Outcome.refused(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "story-act-not-now",
                        Map.of("state", story.state().code())));
            }
            String reason = decision.reason() == null ? "" : decision.reason().strip();
            if (act.needsReason() && reason.isEmpty()) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("reason", "required")));
            }
            if (reason.length() > MOST_REASON_CHARACTERS) {
                return Outcome.refused(Refusal.invalid(
                        new FieldProblem("reason", "too-long", Map.of("limit", MOST_REASON_CHARACTERS))));
            }
            return act == StoryAct.MERGE
                    ? merge(agency, actor, story, decision.into())
                    : Outcome.done(decided(actor, story, act, reason.isEmpty() ? null : reason, null));
        });
    }

    /** What was planned for a story goes on under the one that takes it in. */
    private Outcome<UUID> merge(AgencyId agency, Actor actor, Story story, @Nullable UUID into) {
        Optional<Story> taker = into == null || into.equals(story.id()) ? Optional.empty() : book.lock(agency, into);
        boolean takes = taker.isPresent()
                && (taker.get().state() == StoryState.PROPOSED || taker.get().state() == StoryState.APPROVED);
        if (!takes) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("intoId", "unknown")));
        }
        assignments.hand(agency, story.id(), taker.get().id());
        belongings.hand(agency, story.id(), taker.get().id());
        changes.record(agency, "story", taker.get().id());
        decided(actor, story, StoryAct.MERGE, null, taker.get().id());
        return Outcome.done(taker.get().id());
    }

    private UUID decided(Actor actor, Story story, StoryAct act, @Nullable String reason, @Nullable UUID into) {
        AgencyId agency = story.agency();
        book.decide(story, act.to(), actor.person().value(), actor.name(), reason, into, clock.instant());
        changes.record(agency, "story", story.id());
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("state", act.to().code());
        if (reason != null) {
            after.put("reason", reason);
        }
        if (into != null) {
            after.put("into", into.toString());
        }
        audit.record(
                agency,
                actor,
                AuditFact.of(
                                "story." + act.code(),
                                "story",
                                story.id(),
                                story.wish().title())
                        .changing(Map.of("state", story.state().code()), after));
        news.decided(story, act, actor, reason);
        return story.id();
    }

    private Outcome<UUID> onStory(
            AgencyId agency,
            Actor actor,
            UUID id,
            @Nullable UUID other,
            int version,
            Function<Story, Outcome<UUID>> work) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            if (other != null && other.compareTo(id) < 0) {
                book.lock(agency, other); // two who merge crosswise take their locks in the same order
            }
            return book.lock(agency, id)
                    .map(story -> story.version() == version
                            ? work.apply(story)
                            : Outcome.<UUID>refused(Refusal.of(Refusal.Kind.CONFLICT, "story-moved-on")))
                    .orElseGet(() -> Outcome.refused(Refusal.absent()));
        });
    }

    private static Map<String, Object> values(LocalDate day, Story.Wish wish) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("day", day.toString());
        values.put("title", wish.title());
        values.put("angle", wish.angle());
        values.put("priority", wish.priority());
        values.put("place", wish.place());
        values.put("equipment", wish.equipment());
        values.put("section", wish.sectionId() == null ? "" : wish.sectionId().toString());
        values.put("deadline", wish.deadline() == null ? "" : wish.deadline().toString());
        return values;
    }
}
