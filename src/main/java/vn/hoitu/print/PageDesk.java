package vn.hoitu.print;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Pages: what they are to be, and their way from empty to the press. */
@Service
class PageDesk {

    static final Set<Role> MAKERS = Set.of(Role.EDITOR, Role.DESK_HEAD, Role.SECRETARY, Role.EDITOR_IN_CHIEF);

    /** As the request gives it; null leaves a field as it is, a field named in {@code clear} is emptied. */
    record Change(
            @Nullable String name,
            @Nullable UUID responsibleId,
            @Nullable Instant closingAt,
            @Nullable Integer adShare,
            @Nullable String note,
            @Nullable Set<String> clear) {}

    private final Titles titles;
    private final Issues issues;
    private final Pages pages;
    private final Placements placements;
    private final Directory directory;
    private final PageRules rules;
    private final PageNews news;
    private final PrintPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final Clock clock;

    PageDesk(
            Titles titles,
            Issues issues,
            Pages pages,
            Placements placements,
            Directory directory,
            PageRules rules,
            PageNews news,
            PrintPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            Clock clock) {
        this.titles = titles;
        this.issues = issues;
        this.pages = pages;
        this.placements = placements;
        this.directory = directory;
        this.rules = rules;
        this.news = news;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Outcome<UUID> change(AgencyId agency, Actor actor, UUID id, int version, Change change) {
        if (!policy.may(actor, agency, PrintPolicy.PLAN)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return onPage(
                agency,
                id,
                version,
                (issue, page) -> read(agency, page, change).map(wish -> {
                    pages.change(page, agency, wish);
                    audit.record(
                            agency,
                            actor,
                            AuditFact.of("print-page.changed", "print-page", id, label(agency, issue, page))
                                    .changing(
                                            values(page.name(), page.responsibleName(), page.adShare()),
                                            values(wish.name(), wish.responsibleName(), wish.adShare())));
                    return id;
                }));
    }

    private Outcome<PageWish> read(AgencyId agency, Page page, Change change) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> clear = Objects.requireNonNullElse(change.clear(), Set.of());
        String name = change.name() == null ? page.name() : TitleReading.line(change.name(), "name", problems);
        String note = Objects.requireNonNullElse(change.note(), page.note()).strip();
        if (note.length() > IssueActs.MOST_NOTE_CHARACTERS) {
            problems.add(new FieldProblem("note", "too-long", Map.of("limit", IssueActs.MOST_NOTE_CHARACTERS)));
        }
        int share = change.adShare() == null
                ? page.adShare()
                : TitleReading.number(change.adShare(), "adShare", 0, 100, problems);
        if (page.number() == 1 && share > 0) {
            problems.add(FieldProblem.of("adShare", "no-ads-on-the-front"));
        }
        if (share != page.adShare() && !page.mayBeFilled()) {
            problems.add(FieldProblem.of("adShare", "page-closed"));
        }
        UUID person = clear.contains("responsibleId")
                ? null
                : change.responsibleId() == null ? page.responsibleId() : change.responsibleId();
        if (change.responsibleId() != null
                && !directory.holders(agency, MAKERS).contains(new PersonId(change.responsibleId()))) {
            problems.add(FieldProblem.of("responsibleId", "unknown"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        String personName = person == null
                ? null
                : person.equals(page.responsibleId())
                        ? page.responsibleName()
                        : directory.namesOf(List.of(person)).get(person);
        Instant closing = Objects.requireNonNullElse(change.closingAt(), page.closingAt());
        return Outcome.done(new PageWish(name, person, personName, closing, share, note));
    }

    Outcome<UUID> act(
            AgencyId agency, Actor actor, UUID id, int version, @Nullable PageAct act, @Nullable String reason) {
        if (!policy.may(actor, agency, act == null ? PrintPolicy.PLAN : act.permission())) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (act == null) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("act", "unknown")));
        }
        return onPage(agency, id, version, (issue, page) -> {
            Optional<Refusal> refusal = rules.refuses(agency, issue, page, act, reason);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            String why = reason == null || reason.isBlank() ? null : reason.strip();
            if (act.to() == PageState.BUILDING) {
                placements.forget(agency, page.id());
            }
            pages.step(agency, page, act.to(), act.code(), why, actor, clock.instant());
            audit.record(
                    agency,
                    actor,
                    AuditFact.of("print-page." + act.code(), "print-page", id, label(agency, issue, page))
                            .changing(
                                    Map.of("state", page.state().code()),
                                    why == null
                                            ? Map.of("state", act.to().code())
                                            : Map.of("state", act.to().code(), "reason", why)));
            news.stepped(agency, issue, page, act, actor, why);
            return Outcome.done(id);
        });
    }

    private String label(AgencyId agency, Issue issue, Page page) {
        return titles.find(agency, issue.titleId())
                        .map(t -> IssueDesk.label(t, issue.number()))
                        .orElse("") + ", " + page.number();
    }

    private static Map<String, Object> values(String name, @Nullable String responsible, int adShare) {
        return Map.of("name", name, "responsible", Objects.requireNonNullElse(responsible, ""), "adShare", adShare);
    }

    private Outcome<UUID> onPage(AgencyId agency, UUID id, int version, BiFunction<Issue, Page, Outcome<UUID>> work) {
        return tenancy.within(agency, () -> {
            Optional<Issue> issue = pages.find(agency, id).flatMap(p -> issues.lock(agency, p.issueId()));
            Optional<Page> page = pages.lock(agency, id);
            if (issue.isEmpty() || page.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            if (!issue.get().open()) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "issue-not-open"));
            }
            if (page.get().version() != version) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "print-moved-on"));
            }
            return work.apply(issue.get(), page.get());
        });
    }
}
