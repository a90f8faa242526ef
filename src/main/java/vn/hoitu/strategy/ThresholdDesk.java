package vn.hoitu.strategy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
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
import vn.hoitu.shared.problem.TextKey;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.evidence.Threshold;
import vn.hoitu.strategy.evidence.ThresholdRange;

/** Reads and sets thresholds. A new one holds for what is worked out from then on; what was kept says what it used. */
@Service
class ThresholdDesk {

    static final int MOST_TEXT_CHARACTERS = 500;

    /** What somebody wishes to set. */
    record Wish(
            @Nullable String code,
            @Nullable LocalDate validFrom,
            @Nullable Integer value,
            @Nullable String citation,
            @Nullable String citationEn,
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
        Optional<ThresholdRange> range = Optional.ofNullable(wish.code()).flatMap(ThresholdRange::of);
        if (range.isEmpty()) {
            return Outcome.refused(Choice.refusal("code", wish.code(), new TreeSet<>(ThresholdRange.codes())));
        }
        List<FieldProblem> problems = problems(wish, range.get());
        return problems.isEmpty()
                ? tenancy.within(AgencyId.INSTALLATION, () -> entered(actor, wish))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private Outcome<UUID> entered(Actor actor, Wish wish) {
        LocalDate from = Objects.requireNonNull(wish.validFrom());
        Threshold before = book.all().stream()
                .map(ThresholdBook.Entered::threshold)
                .filter(t -> t.code().equals(wish.code()))
                .findFirst()
                .orElseThrow();
        Threshold next = new Threshold(
                before.code(),
                from,
                Objects.requireNonNull(wish.value()),
                before.unit(),
                Objects.requireNonNull(wish.citation()).strip(),
                wish.citationEn() == null || wish.citationEn().isBlank()
                        ? null
                        : wish.citationEn().strip(),
                wish.convention());
        UUID id = ids.next();
        book.add(id, next, Objects.requireNonNull(wish.reason()).strip(), actor, clock.instant());
        audit.record(
                AgencyId.INSTALLATION,
                actor,
                AuditFact.of("threshold.set", "threshold", id, next.code())
                        .changing(
                                Map.of("value", before.value()),
                                Map.of(
                                        "value", next.value(),
                                        "validFrom", from.toString(),
                                        "reason", Objects.requireNonNull(wish.reason()))));
        return Outcome.done(id);
    }

    private static List<FieldProblem> problems(Wish wish, ThresholdRange range) {
        List<FieldProblem> problems = new ArrayList<>();
        MeasuredDays.wrong("validFrom", wish.validFrom()).ifPresent(problems::add);
        if (wish.value() == null || !range.holds(wish.value())) {
            problems.add(new FieldProblem(
                    "value",
                    "threshold-out-of-range",
                    Map.of(
                            "name", new TextKey("threshold." + wish.code()),
                            "least", range.least(),
                            "most", range.most())));
        }
        Given.wrong("citation", wish.citation(), MOST_TEXT_CHARACTERS).ifPresent(problems::add);
        Given.wrongIfThere("citationEn", wish.citationEn(), MOST_TEXT_CHARACTERS)
                .ifPresent(problems::add);
        Given.wrong("reason", wish.reason(), MOST_TEXT_CHARACTERS).ifPresent(problems::add);
        return problems;
    }
}
