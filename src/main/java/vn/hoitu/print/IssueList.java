package vn.hoitu.print;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** The issues of some days, with how far their pages are. */
@Service
class IssueList {

    static final int MOST_ISSUES = 1_000;
    static final int DAYS_AHEAD = 13;

    private final Titles titles;
    private final Issues issues;
    private final Pages pages;
    private final Placements placements;
    private final PrintPolicy policy;
    private final Tenancy tenancy;
    private final Clock clock;

    IssueList(
            Titles titles,
            Issues issues,
            Pages pages,
            Placements placements,
            PrintPolicy policy,
            Tenancy tenancy,
            Clock clock) {
        this.titles = titles;
        this.issues = issues;
        this.pages = pages;
        this.placements = placements;
        this.policy = policy;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @param from today when absent; @param to two weeks of it when absent */
    Outcome<FlatplanViews.PrintIssuesView> between(
            AgencyId agency,
            Actor actor,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID title,
            @Nullable String state) {
        if (!policy.may(actor, agency, PrintPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
        LocalDate first = Objects.requireNonNullElse(from, today);
        LocalDate last = Objects.requireNonNullElse(to, first.plusDays(DAYS_AHEAD));
        if (ChronoUnit.DAYS.between(first, last) > IssueDesk.MOST_DAYS) {
            return Outcome.refused(
                    Refusal.invalid(new FieldProblem("to", "too-many-days", Map.of("limit", IssueDesk.MOST_DAYS))));
        }
        String narrowed = state == null || state.isBlank() ? null : state;
        return Outcome.done(tenancy.reading(
                agency,
                () -> new FlatplanViews.PrintIssuesView(
                        today, views(agency, issues.between(agency, first, last, title, narrowed, MOST_ISSUES)))));
    }

    private List<FlatplanViews.PrintIssueView> views(AgencyId agency, List<Issue> found) {
        List<UUID> ids = found.stream().map(Issue::id).toList();
        Map<UUID, PrintTitle> byId =
                titles.of(agency).stream().collect(Collectors.toMap(PrintTitle::id, Function.identity()));
        Map<UUID, List<Page>> pagesOf = pages.of(agency, ids).stream().collect(Collectors.groupingBy(Page::issueId));
        Map<UUID, Long> places = placements.of(agency, ids).stream()
                .collect(Collectors.groupingBy(Placement::issueId, Collectors.counting()));
        List<FlatplanViews.PrintIssueView> views = new ArrayList<>();
        for (Issue issue : found) {
            views.add(view(
                    issue,
                    Objects.requireNonNull(byId.get(issue.titleId())),
                    pagesOf.getOrDefault(issue.id(), List.of()),
                    places.getOrDefault(issue.id(), 0L).intValue()));
        }
        return views;
    }

    FlatplanViews.PrintIssueView view(Issue issue, PrintTitle title, List<Page> all, int places) {
        Map<String, Integer> states = new LinkedHashMap<>();
        for (PageState state : PageState.values()) {
            states.put(state.code(), (int)
                    all.stream().filter(p -> p.state() == state).count());
        }
        Instant now = clock.instant();
        return new FlatplanViews.PrintIssueView(
                issue.id(),
                issue.titleId(),
                title.wish().name(),
                issue.number(),
                issue.day(),
                issue.closingAt(),
                issue.note(),
                state(issue, all),
                all.size(),
                states,
                issue.open() ? (int) all.stream().filter(p -> late(p, now)).count() : 0,
                places,
                issue.reason(),
                issue.decidedByName(),
                issue.decidedAt(),
                issue.version());
    }

    private static String state(Issue issue, List<Page> all) {
        if (!issue.open()) {
            return issue.state().code();
        }
        if (!all.isEmpty() && all.stream().allMatch(p -> p.state() == PageState.SENT)) {
            return "at-press";
        }
        return all.stream().allMatch(p -> p.state() == PageState.EMPTY) ? "planned" : "making";
    }

    static boolean late(Page page, Instant now) {
        return page.state() != PageState.SENT && page.closingAt().isBefore(now);
    }
}
