package vn.hoitu.strategy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Choice;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Given;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.evidence.Threshold;

/** Reads and sets thresholds. A new one holds for what is worked out from then on; what was kept says what it used. */
@Service
class ThresholdDesk {

    static final int MOST_TEXT_CHARACTERS = 500;
    static final int MOST_VALUE = 1_000_000;

    /** What somebody wishes to set. */
    record Wish(
            @Nullable String code,
            @Nullable LocalDate validFrom,
            @Nullable Integer value,
            @Nullable String citation,
            boolean convention,
            @Nullable String reason) {}

    private final ThresholdBook book;
    private final StrategyPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    ThresholdDesk(
            ThresholdBook book, StrategyPolicy policy, AuditTrail audit, Tenancy tenancy, IdSource ids, Clock clock) {
        this.book = book;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<List<ThresholdBook.Entered>> all(Actor actor) {
        return policy.mayRead(actor) ? Outcome.done(tenancy.system(book::all)) : Outcome.refused(Refusal.forbidden());
    }

    Outcome<UUID> set(Actor actor, Wish wish) {
        if (!policy.mayManage(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        List<FieldProblem> problems = problems(wish);
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        return tenancy.within(AgencyId.INSTALLATION, () -> {
            LocalDate from = Objects.requireNonNull(wish.validFrom());
            Optional<Threshold> before = book.all().stream()
                    .map(ThresholdBook.Entered::threshold)
                    .filter(t -> t.code().equals(wish.code()))
                    .findFirst();
            if (before.isEmpty()) {
                return Outcome.refused(Choice.refusal("code", wish.code(), codes()));
            }
            Threshold next = new Threshold(
                    before.get().code(),
                    from,
                    Objects.requireNonNull(wish.value()),
                    before.get().unit(),
                    Objects.requireNonNull(wish.citation()).strip(),
                    wish.convention());
            UUID id = ids.next();
            book.add(id, next, Objects.requireNonNull(wish.reason()).strip(), actor, clock.instant());
            audit.record(
                    AgencyId.INSTALLATION,
                    actor,
                    AuditFact.of("threshold.set", "threshold", id, next.code())
                            .changing(
                                    Map.of("value", before.get().value()),
                                    Map.of(
                                            "value", next.value(),
                                            "validFrom", from.toString(),
                                            "reason", Objects.requireNonNull(wish.reason()))));
            return Outcome.done(id);
        });
    }

    private List<String> codes() {
        return book.all().stream().map(t -> t.threshold().code()).distinct().toList();
    }

    private static List<FieldProblem> problems(Wish wish) {
        List<FieldProblem> problems = new ArrayList<>();
        MeasuredDays.wrong("validFrom", wish.validFrom()).ifPresent(problems::add);
        if (wish.value() == null || wish.value() < 0 || wish.value() > MOST_VALUE) {
            problems.add(new FieldProblem("value", "threshold-out-of-range", Map.of("least", 0, "most", MOST_VALUE)));
        }
        Given.wrong("citation", wish.citation(), MOST_TEXT_CHARACTERS).ifPresent(problems::add);
        Given.wrong("reason", wish.reason(), MOST_TEXT_CHARACTERS).ifPresent(problems::add);
        return problems;
    }
}
