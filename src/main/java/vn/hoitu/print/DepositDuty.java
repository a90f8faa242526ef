package vn.hoitu.print;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.law.LegalFigures;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** The copies of an issue that the law wants deposited (lưu chiểu): how many, until when, and who says it is done. */
@Service
class DepositDuty {

    /** The things to hand in, each with its figure of law. */
    private static final Map<String, String> FIGURES = Map.of(
            "copies", "print.deposit-copies",
            "digital", "print.deposit-digital",
            "local-copies", "print.deposit-local");

    private static final List<String> ITEMS = List.of("copies", "digital", "local-copies");

    record PrintDepositItemView(
            String item,
            int copies,
            String citation,
            @Nullable String byName,
            @Nullable Instant at) {}

    /** @param dueAt absent where the law in force on the day names no hour */
    record PrintDepositView(@Nullable Instant dueAt, boolean late, List<PrintDepositItemView> items) {}

    private final DSLContext sql;
    private final Issues issues;
    private final LegalFigures law;
    private final PrintPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final Clock clock;

    DepositDuty(
            DSLContext sql,
            Issues issues,
            LegalFigures law,
            PrintPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            Clock clock) {
        this.sql = sql;
        this.issues = issues;
        this.law = law;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    PrintDepositView of(AgencyId agency, Issue issue) {
        if (issue.state() == Issue.State.SKIPPED) {
            return new PrintDepositView(null, false, List.of());
        }
        Instant due = law.on("print.deposit-hour", issue.day())
                .map(hour -> issue.day()
                        .atTime(hour.value(), 0)
                        .atZone(VietnamTime.ZONE)
                        .toInstant())
                .orElse(null);
        List<PrintDepositItemView> items = new ArrayList<>();
        for (String item : ITEMS) {
            law.on(figure(item), issue.day()).ifPresent(f -> items.add(view(agency, issue, item, f)));
        }
        boolean open = items.stream().anyMatch(i -> i.at() == null);
        return new PrintDepositView(due, open && due != null && due.isBefore(clock.instant()), items);
    }

    private PrintDepositItemView view(AgencyId agency, Issue issue, String item, LegalFigures.LegalFigure figure) {
        var done = sql.fetchOptional(
                "select by_name, at from print.deposit where agency_id = ? and issue_id = ? and item = ?",
                agency.value(),
                issue.id(),
                item);
        return new PrintDepositItemView(
                item,
                figure.value(),
                figure.citation(),
                done.map(r -> r.get("by_name", String.class)).orElse(null),
                done.map(r -> Rows.instant(r, "at")).orElse(null));
    }

    /** Says that it was handed in, or that it was not after all. */
    Outcome<UUID> tick(AgencyId agency, Actor actor, UUID id, String item, boolean done) {
        if (!policy.may(actor, agency, PrintPolicy.PLAN)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            Optional<Issue> issue = issues.lock(agency, id).filter(i -> i.state() != Issue.State.SKIPPED);
            if (issue.isEmpty() || !ITEMS.contains(item)) {
                return Outcome.refused(Refusal.absent());
            }
            int changed = done
                    ? sql.execute(
                            """
                            insert into print.deposit (agency_id, issue_id, item, by_id, by_name, at)
                            values (?, ?, ?, ?, ?, ?::timestamptz) on conflict do nothing
                            """,
                            agency.value(),
                            id,
                            item,
                            actor.person().value(),
                            actor.name(),
                            Rows.at(clock.instant()))
                    : sql.execute(
                            "delete from print.deposit where agency_id = ? and issue_id = ? and item = ?",
                            agency.value(),
                            id,
                            item);
            if (changed > 0) {
                audit.record(
                        agency,
                        actor,
                        AuditFact.of(
                                        done ? "print-deposit.done" : "print-deposit.undone",
                                        "print-issue",
                                        id,
                                        String.valueOf(issue.get().number()))
                                .changing(Map.of(), Map.of("item", item)));
            }
            return Outcome.done(id);
        });
    }

    private static String figure(String item) {
        return java.util.Objects.requireNonNull(FIGURES.get(item), item);
    }
}
