package vn.hoitu.planning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.planning.calendar.When;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Stories grow from events: registered with what the event says, or tied to it afterwards. */
@Service
class EventStories {

    private final EventBook book;
    private final SeriesBook books;
    private final PlanBook stories;
    private final PlanDesk desk;
    private final PlanningPolicy policy;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;

    EventStories(
            EventBook book,
            SeriesBook books,
            PlanBook stories,
            PlanDesk desk,
            PlanningPolicy policy,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy) {
        this.book = book;
        this.books = books;
        this.stories = stories;
        this.desk = desk;
        this.policy = policy;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
    }

    /** Registers a story of an event; title, day and place are the event's where the wish says nothing. */
    Outcome<UUID> grow(AgencyId agency, Actor actor, UUID event, @Nullable String title, @Nullable LocalDate day) {
        if (!policy.may(actor, agency, PlanningPolicy.PROPOSE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> book.lock(agency, event)
                        .map(e -> {
                            if (e.state() == Event.State.CANCELLED) {
                                return Outcome.<UUID>refused(Refusal.of(Refusal.Kind.CONFLICT, "event-cancelled"));
                            }
                            WishReading.StoryWish wish = new WishReading.StoryWish(
                                    Objects.requireNonNullElse(day, e.when().firstDay(VietnamTime.ZONE)),
                                    title == null || title.isBlank() ? e.what().title() : title,
                                    null,
                                    null,
                                    null,
                                    shortened(e.what().place()),
                                    null,
                                    e.when() instanceof When.Timed t ? t.endInstant() : null,
                                    null);
                            return desk.propose(agency, actor, wish).map(story -> {
                                books.grow(agency, story, event);
                                changes.record(agency, "event", event);
                                return story;
                            });
                        })
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    /** Ties a story to an event, or to none. */
    Outcome<UUID> tie(AgencyId agency, Actor actor, UUID story, @Nullable UUID event) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> stories.lock(agency, story)
                        .map(s -> {
                            if (!policy.mayChange(actor, s)) {
                                return Outcome.<UUID>refused(Refusal.forbidden());
                            }
                            if (event != null && book.find(agency, event).isEmpty()) {
                                return Outcome.<UUID>refused(Refusal.invalid(FieldProblem.of("eventId", "unknown")));
                            }
                            if (event == null) {
                                books.uproot(agency, story);
                            } else {
                                books.grow(agency, story, event);
                            }
                            changes.record(agency, "story", story);
                            Map<String, Object> after = Map.of("event", event == null ? "" : event.toString());
                            audit.record(
                                    agency,
                                    actor,
                                    AuditFact.of(
                                                    "story.tied",
                                                    "story",
                                                    story,
                                                    s.wish().title())
                                            .changing(Map.of(), after));
                            return Outcome.done(story);
                        })
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private static String shortened(String place) {
        return place.length() <= WishReading.MOST_LINE_CHARACTERS
                ? place
                : place.substring(0, WishReading.MOST_LINE_CHARACTERS - 1).strip() + "…";
    }
}
