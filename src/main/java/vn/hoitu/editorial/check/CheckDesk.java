package vn.hoitu.editorial.check;

import java.time.Clock;
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
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Where people see what the checks say of a piece, and answer for a warning they leave as it is. */
@Service
class CheckDesk {

    static final int MOST_REASON_CHARACTERS = 1_000;

    private final CheckedPieces pieces;
    private final CheckReports reports;
    private final Waivers waivers;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    CheckDesk(
            CheckedPieces pieces,
            CheckReports reports,
            Waivers waivers,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.pieces = pieces;
        this.reports = reports;
        this.waivers = waivers;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<CheckReport> report(AgencyId agency, Actor actor, UUID piece) {
        return tenancy.within(
                agency,
                () -> pieces.find(agency, actor, piece)
                        .map(seen -> Outcome.done(reports.of(agency, seen, actor.locale())))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    /** Leaves a warning as it is, for a reason, in one's own name. What blocks is not answered for: it is put right. */
    Outcome<CheckReport> waive(
            AgencyId agency, Actor actor, UUID piece, @Nullable String key, @Nullable String reason) {
        return declare(agency, actor, piece, seen -> {
            Optional<FieldProblem> problem = Words.problem(reason, "reason", MOST_REASON_CHARACTERS);
            if (problem.isPresent()) {
                return Outcome.refused(Refusal.invalid(problem.get()));
            }
            Optional<CheckReport.CheckView> check = reports.of(agency, seen, actor.locale()).checks().stream()
                    .filter(c -> c.findings().stream()
                            .anyMatch(
                                    f -> f.severity().equals("warn") && f.key().equals(key)))
                    .findFirst();
            if (check.isEmpty() || key == null) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("key", "not-a-warning")));
            }
            String why = Words.tidy(reason);
            waivers.add(agency, piece, ids.next(), check.get().code(), key, why, actor, clock.instant());
            return Outcome.done(AuditFact.of("check.waived", "piece", piece, seen.title())
                    .changing(Map.of(), Map.of("check", check.get().code(), "finding", key, "reason", why)));
        });
    }

    /** One act that says something of a piece: the right is asked, the act recorded, the checks told anew. */
    Outcome<CheckReport> declare(
            AgencyId agency, Actor actor, UUID piece, Function<CheckedPieces.Seen, Outcome<AuditFact>> act) {
        return tenancy.within(agency, () -> {
            Optional<CheckedPieces.Seen> found = pieces.lock(agency, actor, piece);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            if (!found.get().mayDeclare()) {
                return Outcome.refused(Refusal.forbidden());
            }
            return act.apply(found.get()).map(fact -> {
                audit.record(agency, actor, fact);
                changes.record(agency, "piece", piece);
                return reports.of(agency, found.get(), actor.locale());
            });
        });
    }
}
