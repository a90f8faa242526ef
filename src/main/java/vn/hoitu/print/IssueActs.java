package vn.hoitu.print;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Changes an issue, skips it on a holiday, and says that it is out. */
@Service
class IssueActs {

    static final int MOST_REASON_CHARACTERS = 500;
    static final int MOST_NOTE_CHARACTERS = 2_000;

    /** What was asked for; null leaves a field as it is. */
    record Change(
            @Nullable Instant closingAt,
            @Nullable Integer pages,
            @Nullable String note) {}

    private final Titles titles;
    private final Issues issues;
    private final Pages pages;
    private final Placements placements;
    private final Release release;
    private final PrintPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final Clock clock;

    IssueActs(
            Titles titles,
            Issues issues,
            Pages pages,
            Placements placements,
            Release release,
            PrintPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            Clock clock) {
        this.titles = titles;
        this.issues = issues;
        this.pages = pages;
        this.placements = placements;
        this.release = release;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Outcome<UUID> act(AgencyId agency, Actor actor, UUID id, int version, String act, @Nullable String reason) {
        boolean releases = act.equals("release");
        if (!policy.may(actor, agency, releases ? PrintPolicy.APPROVE : PrintPolicy.PLAN)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return onIssue(agency, id, version, (issue) -> switch (act) {
            case "skip" -> skip(agency, actor, issue, reason);
            case "restore" -> restore(agency, actor, issue);
            case "release" -> release.release(agency, actor, issue);
            default -> Outcome.refused(Refusal.invalid(FieldProblem.of("act", "unknown")));
        });
    }

    /** Pages that closed with the issue close with it at the new time too. */
    Outcome<UUID> change(AgencyId agency, Actor actor, UUID id, int version, Change change) {
        if (!policy.may(actor, agency, PrintPolicy.PLAN)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return onIssue(agency, id, version, issue -> {
            if (!issue.open()) {
                return notNow();
            }
            Instant closing = Objects.requireNonNullElse(change.closingAt(), issue.closingAt());
            String note =
                    Objects.requireNonNullElse(change.note(), issue.note()).strip();
            if (note.length() > MOST_NOTE_CHARACTERS) {
                return Outcome.refused(
                        Refusal.invalid(new FieldProblem("note", "too-long", Map.of("limit", MOST_NOTE_CHARACTERS))));
            }
            List<Page> before = pages.of(agency, List.of(id));
            if (change.pages() != null) {
                Outcome<UUID> counted = count(agency, issue, before, change.pages(), closing);
                if (counted instanceof Outcome.Refused<UUID>) {
                    return counted;
                }
            }
            before.stream()
                    .filter(p -> p.closingAt().equals(issue.closingAt()) && !closing.equals(issue.closingAt()))
                    .forEach(p -> pages.change(
                            p,
                            agency,
                            new PageWish(
                                    p.name(), p.responsibleId(), p.responsibleName(), closing, p.adShare(), p.note())));
            issues.change(agency, id, closing, note);
            record(agency, actor, issue, "print-issue.changed", Map.of("closingAt", closing.toString(), "note", note));
            return Outcome.done(id);
        });
    }

    private Outcome<UUID> count(AgencyId agency, Issue issue, List<Page> before, int wanted, Instant closing) {
        if (wanted < 1 || wanted > TitleReading.MOST_PAGES) {
            return Outcome.refused(Refusal.invalid(new FieldProblem(
                    "pages", "number-out-of-range", Map.of("from", 1, "to", TitleReading.MOST_PAGES))));
        }
        List<Page> superfluous =
                before.stream().filter(p -> p.number() > wanted).toList();
        boolean inUse = superfluous.stream()
                .anyMatch(p -> p.state() != PageState.EMPTY
                        || p.adShare() > 0
                        || !placements.ofPage(agency, p.id()).isEmpty());
        if (inUse) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "pages-in-use"));
        }
        superfluous.forEach(p -> pages.remove(agency, p.id()));
        for (int number = before.size() + 1; number <= wanted; number++) {
            pages.add(agency, issue.id(), number, "", closing);
        }
        return Outcome.done(issue.id());
    }

    private Outcome<UUID> skip(AgencyId agency, Actor actor, Issue issue, @Nullable String reason) {
        if (!issue.open()) {
            return notNow();
        }
        if (reason == null || reason.isBlank() || reason.length() > MOST_REASON_CHARACTERS) {
            return Outcome.refused(Refusal.invalid(
                    reason == null || reason.isBlank()
                            ? FieldProblem.of("reason", "required")
                            : new FieldProblem("reason", "too-long", Map.of("limit", MOST_REASON_CHARACTERS))));
        }
        if (issues.anyReleasedAfter(agency, issue.titleId(), issue.day())) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "later-issue-released"));
        }
        if (pages.of(agency, List.of(issue.id())).stream().anyMatch(p -> p.state() == PageState.SENT)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "pages-at-press"));
        }
        issues.decide(agency, issue.id(), Issue.State.SKIPPED, null, reason.strip(), actor.name(), clock.instant());
        issues.shiftNumbersAfter(agency, issue.titleId(), issue.day(), -1);
        record(agency, actor, issue, "print-issue.skipped", Map.of("reason", reason.strip()));
        return Outcome.done(issue.id());
    }

    private Outcome<UUID> restore(AgencyId agency, Actor actor, Issue issue) {
        if (issue.state() != Issue.State.SKIPPED) {
            return notNow();
        }
        if (issues.anyReleasedAfter(agency, issue.titleId(), issue.day())) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "later-issue-released"));
        }
        PrintTitle title = titles.find(agency, issue.titleId()).orElseThrow();
        int number = issues.lastNumberBefore(agency, title.id(), issue.day())
                .map(last -> last + 1)
                .orElse(title.wish().firstNumber());
        issues.shiftNumbersAfter(agency, title.id(), issue.day(), 1);
        issues.decide(agency, issue.id(), Issue.State.PLANNED, number, null, actor.name(), clock.instant());
        record(agency, actor, issue, "print-issue.restored", Map.of("number", number));
        return Outcome.done(issue.id());
    }

    private void record(AgencyId agency, Actor actor, Issue issue, String act, Map<String, Object> after) {
        String label = titles.find(agency, issue.titleId())
                .map(t -> IssueDesk.label(t, issue.number()))
                .orElse("");
        audit.record(
                agency,
                actor,
                AuditFact.of(act, "print-issue", issue.id(), label).changing(Map.of(), after));
    }

    static <T> Outcome<T> notNow() {
        return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "issue-not-open"));
    }

    /** Titles are locked before issues everywhere, so that numbers are given by one hand at a time. */
    private Outcome<UUID> onIssue(AgencyId agency, UUID id, int version, Function<Issue, Outcome<UUID>> work) {
        return tenancy.within(agency, () -> {
            issues.find(agency, id).ifPresent(issue -> titles.lock(agency, issue.titleId()));
            return issues.lock(agency, id)
                    .map(issue -> issue.version() == version
                            ? work.apply(issue)
                            : Outcome.<UUID>refused(Refusal.of(Refusal.Kind.CONFLICT, "print-moved-on")))
                    .orElseGet(() -> Outcome.refused(Refusal.absent()));
        });
    }
}
