package vn.hoitu.collection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Takes a report, whichever way it comes: checks it, keeps it word for word and sends it on its way up. */
@Component
class Handing {

    static final int MOST_REASON_CHARACTERS = 1_000;
    /** Who can look at a report for an organisation. */
    static final Set<Role> APPROVERS = Set.of(Role.OVERSEER, Role.EDITOR_IN_CHIEF);

    /**
     * @param kind {@code provisional} (an estimate, to be replaced) or {@code official}
     * @param reason needed where an official report comes after another one, taken back since or not
     * @param way by screen, link or workbook
     * @param signed whether it comes with the head's word, as an answer to a link or the workbook of a unit without
     *     accounts does; where the unit has a head with an account, that head still approves
     */
    record Wish(
            FormContent content,
            @Nullable String kind,
            @Nullable String reason,
            String way,
            boolean signed) {}

    private final Obligations obligations;
    private final Submissions submissions;
    private final ObligationActs acts;
    private final ReportConcerns concerns;
    private final FormCheck check;
    private final Revising revising;
    private final Reports reports;
    private final Directory directory;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final CollectionTime time;
    private final CollectionPolicy policy;

    Handing(
            Obligations obligations,
            Submissions submissions,
            ObligationActs acts,
            ReportConcerns concerns,
            FormCheck check,
            Revising revising,
            Reports reports,
            Directory directory,
            AuditTrail audit,
            ApplicationEventPublisher events,
            CollectionTime time,
            CollectionPolicy policy) {
        this.obligations = obligations;
        this.submissions = submissions;
        this.acts = acts;
        this.concerns = concerns;
        this.check = check;
        this.revising = revising;
        this.reports = reports;
        this.directory = directory;
        this.audit = audit;
        this.events = events;
        this.time = time;
        this.policy = policy;
    }

    /** Within a transaction of the installation; the caller has made sure that the actor may report for the unit. */
    Outcome<Obligation> take(Actor actor, Reports.Seen seen, Wish wish) {
        Obligation o = seen.obligation();
        if (seen.round().closedAt() != null) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "round-closed"));
        }
        if (o.state() == Obligation.State.JOINED) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "report-joined", Map.of("name", o.holderName())));
        }
        if (o.state() == Obligation.State.SUBMITTED) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "report-on-its-way"));
        }
        String kind = Objects.requireNonNullElse(wish.kind(), "");
        Optional<Refusal> strange = unknownKind(kind);
        if (strange.isPresent()) {
            return Outcome.refused(strange.get());
        }
        Optional<Refusal> unfit = FormNumbers.refused(wish.content(), o.indicators());
        if (unfit.isPresent()) {
            return Outcome.refused(unfit.get());
        }
        String reason = wish.reason() == null ? "" : wish.reason().strip();
        if (reason.length() > MOST_REASON_CHARACTERS) {
            return Outcome.refused(Refusal.invalid(Words.tooLong("reason", MOST_REASON_CHARACTERS)));
        }
        Optional<FieldProblem> unsaid = revising.problem(seen, wish.content(), kind, reason);
        if (unsaid.isPresent()) {
            return Outcome.refused(Refusal.invalid(unsaid.get()));
        }
        List<FieldProblem> problems =
                FormCheck.stopping(check.of(seen, wish.content(), actor.locale()), seen, wish.content());
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        return keep(actor, seen, wish, kind, reason.isEmpty() ? null : reason);
    }

    /** What a report may be: provisional or official. */
    static Optional<Refusal> unknownKind(String kind) {
        return kind.equals(Submissions.PROVISIONAL) || kind.equals(Submissions.OFFICIAL)
                ? Optional.empty()
                : Optional.of(Refusal.invalid(FieldProblem.of("kind", kind.isEmpty() ? "required" : "unknown")));
    }

    private Outcome<Obligation> keep(Actor actor, Reports.Seen seen, Wish wish, String kind, @Nullable String reason) {
        Obligation o = seen.obligation();
        Instant now = time.now();
        int number = submissions.last(o.id()) + 1;
        boolean signed = wish.signed() || policy.mayApprove(actor, o.holderId());
        List<Obligation.Step> passed = passedOver(seen, signed);
        int step = passed.size() + 1;
        Obligation after = Moves.sent(o, number, step, now);
        if (!obligations.move(o, after)) {
            return Outcome.refused(reports.movedOn(o.id()));
        }
        boolean late = !now.isBefore(o.dueAt());
        submissions.add(new Submissions.Submission(
                o.id(),
                number,
                kind,
                reason,
                wish.content(),
                wish.way(),
                now,
                actor.person().value(),
                actor.name(),
                late));
        UUID act = acts.add(after, late ? "sent-late" : "sent", o.holderId(), reason, null, actor, now);
        for (Obligation.Step s : passed) {
            String what = s.part().equals(Obligation.Step.HEAD) && signed ? "signed" : "passed-over";
            acts.add(after, what, s.organizationId(), null, null, actor, now);
        }
        concerns.sent(seen, after, actor, now);
        audit.record(
                AgencyId.INSTALLATION,
                actor,
                AuditFact.of("collection.sent", "collection-report", o.id(), o.unitName())
                        .changing(Map.of(), Map.of("number", number, "kind", kind, "way", wish.way(), "late", late)));
        events.publishEvent(new ReportMoved(o.id(), act));
        return Outcome.done(after);
    }

    /**
     * The steps it does not wait at: the head's where the head hands it in, and those of bodies in which nobody has an
     * account yet. The collector's is never passed over.
     */
    private List<Obligation.Step> passedOver(Reports.Seen seen, boolean signed) {
        return seen.chain().stream()
                .takeWhile(s -> switch (s.part()) {
                    case Obligation.Step.COLLECTOR -> false;
                    case Obligation.Step.HEAD ->
                        signed || nobodyAt(seen.obligation().holderId());
                    default -> nobodyAt(s.organizationId());
                })
                .toList();
    }

    /** Whether the unit can hand in by itself. */
    boolean hasPeople(UUID unit) {
        return !directory.holders(new AgencyId(unit), policy.reporters()).isEmpty();
    }

    boolean nobodyAt(UUID organization) {
        return directory.holders(new AgencyId(organization), APPROVERS).isEmpty();
    }
}
