package vn.hoitu.print;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Opens issues by the rhythm of their title or one by one. */
@Service
class IssueDesk {

    /** Further ahead nobody plans, and further apart is a slip of the finger. */
    static final int MOST_DAYS = 400;

    private final Titles titles;
    private final Issues issues;
    private final Pages pages;
    private final PrintPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    IssueDesk(
            Titles titles,
            Issues issues,
            Pages pages,
            PrintPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.titles = titles;
        this.issues = issues;
        this.pages = pages;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    /** The issues of the days on which the title comes out; those that are there already stay as they are. */
    Outcome<List<UUID>> generate(
            AgencyId agency, Actor actor, UUID title, @Nullable LocalDate from, @Nullable LocalDate to) {
        return onTitle(agency, actor, title, found -> {
            Optional<FieldProblem> problem = problem(from, to);
            if (problem.isPresent() || from == null || to == null) {
                return Outcome.refused(Refusal.invalid(problem.orElseGet(() -> FieldProblem.of("from", "required"))));
            }
            Set<LocalDate> there = new HashSet<>(issues.days(agency, title, from, to));
            List<UUID> made = from.datesUntil(to.plusDays(1))
                    .filter(day -> found.comesOutOn(day) && !there.contains(day))
                    .filter(day -> !issues.anyReleasedAfter(agency, title, day))
                    .map(day -> open(agency, actor, found, day))
                    .toList();
            return Outcome.done(made);
        });
    }

    /** An issue outside the rhythm, such as a special one. */
    Outcome<UUID> add(AgencyId agency, Actor actor, UUID title, @Nullable LocalDate day) {
        return onTitle(agency, actor, title, found -> {
            Optional<FieldProblem> problem = problem(day, day);
            if (problem.isPresent() || day == null) {
                return Outcome.refused(Refusal.invalid(
                        FieldProblem.of("day", problem.map(FieldProblem::code).orElse("required"))));
            }
            if (!issues.days(agency, title, day, day).isEmpty()) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("day", "issue-on-this-day")));
            }
            if (issues.anyReleasedAfter(agency, title, day)) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "later-issue-released"));
            }
            return Outcome.done(open(agency, actor, found, day));
        });
    }

    private UUID open(AgencyId agency, Actor actor, PrintTitle title, LocalDate day) {
        int number = issues.lastNumberBefore(agency, title.id(), day)
                .map(last -> last + 1)
                .orElse(title.wish().firstNumber());
        issues.shiftNumbersAfter(agency, title.id(), day, 1);
        Instant closing = day.minusDays(title.wish().closingDaysBefore())
                .atTime(title.wish().closingTime())
                .atZone(VietnamTime.ZONE)
                .toInstant();
        Issue issue =
                new Issue(ids.next(), title.id(), number, day, closing, "", Issue.State.PLANNED, null, null, null, 1);
        issues.add(agency, issue);
        for (int page = 1; page <= title.wish().pages(); page++) {
            pages.add(agency, issue.id(), page, title.pageName(page), closing);
        }
        audit.record(
                agency,
                actor,
                AuditFact.of("print-issue.opened", "print-issue", issue.id(), label(title, number))
                        .changing(
                                Map.of(),
                                Map.of(
                                        "day",
                                        day.toString(),
                                        "pages",
                                        title.wish().pages())));
        return issue.id();
    }

    static String label(PrintTitle title, @Nullable Integer number) {
        return number == null ? title.wish().name() : title.wish().name() + " " + number;
    }

    private Optional<FieldProblem> problem(@Nullable LocalDate from, @Nullable LocalDate to) {
        List<FieldProblem> problems = new ArrayList<>();
        if (from == null) {
            problems.add(FieldProblem.of("from", "required"));
        } else if (from.isBefore(today())) {
            problems.add(FieldProblem.of("from", "in-past"));
        } else if (to == null) {
            problems.add(FieldProblem.of("to", "required"));
        } else if (to.isBefore(from) || ChronoUnit.DAYS.between(today(), to) > MOST_DAYS) {
            problems.add(FieldProblem.of("to", "too-far"));
        }
        return problems.stream().findFirst();
    }

    private <T> Outcome<T> onTitle(
            AgencyId agency, Actor actor, UUID title, java.util.function.Function<PrintTitle, Outcome<T>> work) {
        if (!policy.may(actor, agency, PrintPolicy.PLAN)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency, () -> titles.lock(agency, title).map(work).orElseGet(() -> Outcome.refused(Refusal.absent())));
    }
}
