package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Given;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** The form of a unit: kept while it is typed, handed in, given more time. */
@Service
public class FormDesk {

    private final Reports reports;
    private final Obligations obligations;
    private final Submissions submissions;
    private final ObligationActs acts;
    private final Handing handing;
    private final CollectionPolicy policy;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Tenancy tenancy;
    private final CollectionTime time;

    FormDesk(
            Reports reports,
            Obligations obligations,
            Submissions submissions,
            ObligationActs acts,
            Handing handing,
            CollectionPolicy policy,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Tenancy tenancy,
            CollectionTime time) {
        this.reports = reports;
        this.obligations = obligations;
        this.submissions = submissions;
        this.acts = acts;
        this.handing = handing;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
        this.tenancy = tenancy;
        this.time = time;
    }

    /** Keeps what was typed; over a version somebody else saved meanwhile it is not written, and nothing is lost. */
    Outcome<Submissions.Draft> save(Actor actor, UUID id, @Nullable Integer over, @Nullable FormContent content) {
        return own(actor, id, seen -> Given.version(over).then(version -> kept(actor, seen, version, content)));
    }

    private Outcome<Submissions.Draft> kept(Actor actor, Reports.Seen seen, int over, @Nullable FormContent content) {
        if (seen.round().closedAt() != null) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "round-closed"));
        }
        if (content == null) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("content", "required")));
        }
        UUID id = seen.obligation().id();
        Optional<Refusal> unfit = FormNumbers.refused(content, seen.obligation().indicators());
        if (unfit.isPresent()) {
            return Outcome.refused(unfit.get());
        }
        if (!submissions.keep(id, over, content, actor, time.now())) {
            String by =
                    submissions.draft(id).map(Submissions.Draft::savedByName).orElse("");
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "draft-moved-on", Map.of("by", by)));
        }
        return Outcome.done(submissions.draft(id).orElseThrow());
    }

    /** Hands in what was saved last. */
    Outcome<UUID> submit(
            Actor actor, UUID id, @Nullable Integer version, @Nullable String kind, @Nullable String reason) {
        return own(
                actor,
                id,
                seen -> Given.version(version).then(over -> {
                    Optional<Submissions.Draft> draft = submissions.draft(id);
                    if (draft.isEmpty() || draft.get().version() != over) {
                        String by = draft.map(Submissions.Draft::savedByName).orElse("");
                        return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "draft-moved-on", Map.of("by", by)));
                    }
                    Handing.Wish wish = new Handing.Wish(draft.get().content(), kind, reason, "screen", false);
                    return handing.take(actor, seen, wish).map(Obligation::id);
                }));
    }

    /**
     * More time for one unit, from whoever collects, until the end of a day that is not over. What was handed in is in
     * time or late as it was: no later word makes it otherwise.
     */
    public Outcome<UUID> extend(
            Actor actor, UUID id, @Nullable Integer version, @Nullable LocalDate until, @Nullable String reason) {
        return changing(actor, id, version, seen -> {
            if (seen.obligation().state().isReported()) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "report-needs-no-time"));
            }
            Optional<String> unfit = Moves.unfit(seen, until, time.today());
            if (until == null || unfit.isPresent()) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("until", unfit.orElse("required"))));
            }
            return Words.said(reason, "reason").then(w -> {
                Obligation after = Moves.extended(seen.obligation(), until);
                return moved(actor, seen, after, "extended", null, w, until);
            });
        });
    }

    /** What became of it is written down; whoever was slower learns what it became. */
    Outcome<UUID> moved(
            Actor actor,
            Reports.Seen seen,
            Obligation after,
            String act,
            @Nullable UUID organization,
            String words,
            LocalDate day) {
        if (!obligations.move(seen.obligation(), after)) {
            return Outcome.refused(reports.movedOn(after.id()));
        }
        UUID moved = acts.add(after, act, organization, words, day, actor, time.now());
        audit.record(
                AgencyId.INSTALLATION,
                actor,
                AuditFact.of("collection." + act, "collection-report", after.id(), after.unitName())
                        .changing(
                                Map.of(
                                        "holder",
                                        seen.obligation().holderName(),
                                        "dueAt",
                                        seen.obligation().dueAt().toString()),
                                Map.of(
                                        "holder",
                                        after.holderName(),
                                        "dueAt",
                                        after.dueAt().toString(),
                                        "reason",
                                        words)));
        events.publishEvent(new ReportMoved(after.id(), moved));
        return Outcome.done(after.id());
    }

    <T> Outcome<T> own(Actor actor, UUID id, Function<Reports.Seen, Outcome<T>> work) {
        return looking(
                actor,
                id,
                seen -> policy.mayReport(actor, seen.obligation())
                        ? work.apply(seen)
                        : Outcome.refused(Refusal.forbidden()));
    }

    <T> Outcome<T> collecting(Actor actor, UUID id, Function<Reports.Seen, Outcome<T>> work) {
        return looking(
                actor,
                id,
                seen -> policy.mayCollect(actor, seen.round().collectorId())
                        ? work.apply(seen)
                        : Outcome.refused(Refusal.forbidden()));
    }

    /** Of a round that is open, and of a report that is one of its own. */
    <T> Outcome<T> changing(Actor actor, UUID id, @Nullable Integer version, Function<Reports.Seen, Outcome<T>> work) {
        return collecting(
                actor,
                id,
                seen -> Given.version(version).then(over -> {
                    if (over != seen.obligation().version()) {
                        return Outcome.refused(reports.movedOn(id));
                    }
                    if (seen.round().closedAt() != null) {
                        return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "round-closed"));
                    }
                    Obligation o = seen.obligation();
                    return o.state() == Obligation.State.JOINED
                            ? Outcome.refused(
                                    Refusal.of(Refusal.Kind.CONFLICT, "report-joined", Map.of("name", o.holderName())))
                            : work.apply(seen);
                }));
    }

    <T> Outcome<T> looking(Actor actor, UUID id, Function<Reports.Seen, Outcome<T>> work) {
        if (!policy.mayReadSome(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                AgencyId.INSTALLATION, () -> reports.find(actor, id).then(work));
    }
}
