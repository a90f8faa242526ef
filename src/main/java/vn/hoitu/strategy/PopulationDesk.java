package vn.hoitu.strategy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationView;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Choice;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Given;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.population.Bridge;
import vn.hoitu.strategy.population.PopulationRule;
import vn.hoitu.strategy.population.Unit;

/** Draws up denominators from the register as it was on a day, and freezes them for a period. */
@Service
class PopulationDesk {

    static final int MOST_TEXT_CHARACTERS = 1_000;

    /** What a rule gives on a day, beside what sources state and what was frozen before. */
    record Drawn(
            PopulationRule rule,
            @Nullable UUID scope,
            LocalDate on,
            List<Unit> units,
            List<Populations.Stated> stated,
            List<Populations.Frozen> frozen) {}

    private final OrganizationDirectory directory;
    private final UnitsOnDay units;
    private final PopulationScope scopes;
    private final Populations populations;
    private final PeriodLists lists;
    private final StrategyPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final Clock clock;

    PopulationDesk(
            OrganizationDirectory directory,
            UnitsOnDay units,
            PopulationScope scopes,
            Populations populations,
            PeriodLists lists,
            StrategyPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            Clock clock) {
        this.directory = directory;
        this.units = units;
        this.scopes = scopes;
        this.populations = populations;
        this.lists = lists;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Outcome<List<PopulationRule>> rules(Actor actor) {
        return reading(actor, () -> Outcome.done(List.of(PopulationRule.values())));
    }

    Outcome<Drawn> draw(
            Actor actor, @Nullable String rule, @Nullable UUID scope, @Nullable LocalDate on, Locale locale) {
        return reading(actor, () -> {
            LocalDate day = on == null ? directory.today() : on;
            Optional<Refusal> wrong = Choice.refused(
                    PopulationScope.wrongRule(rule), scopes.unknown(scope), MeasuredDays.wrong("on", day));
            if (wrong.isPresent()) {
                return Outcome.refused(wrong.get());
            }
            PopulationRule r = known(rule);
            return Outcome.done(new Drawn(
                    r,
                    scope,
                    day,
                    r.among(units.standing(scope, day, locale)),
                    scope == null ? populations.stated(r.code(), locale) : List.of(),
                    populations.of(r.code(), scope)));
        });
    }

    /** How the kind of a member is called. */
    String kindName(Populations.Member m, Locale locale) {
        return directory.kindName(m.kind(), m.kindName(), locale);
    }

    /** Freezes what the rule gives on the day; the list stays as it is whatever the register learns later. */
    Outcome<UUID> freeze(
            Actor actor,
            @Nullable String rule,
            @Nullable UUID scope,
            @Nullable LocalDate on,
            @Nullable String source,
            @Nullable String reason) {
        if (!policy.mayManage(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        Optional<FieldProblem> day = MeasuredDays.wrong("on", on);
        if (day.isPresent() || on == null || on.isAfter(directory.today())) {
            return Outcome.refused(Refusal.invalid(day.orElseGet(() -> FieldProblem.of("on", "not-in-future"))));
        }
        Optional<FieldProblem> unfit = Given.wrong("source", source, MOST_TEXT_CHARACTERS)
                .or(() -> Given.wrong("reason", reason, MOST_TEXT_CHARACTERS));
        if (unfit.isPresent()) {
            return Outcome.refused(Refusal.invalid(unfit.get()));
        }
        return tenancy.within(AgencyId.INSTALLATION, () -> {
            Optional<Refusal> wrong = Choice.refused(PopulationScope.wrongRule(rule), scopes.notStanding(scope, on));
            return wrong.isPresent()
                    ? Outcome.refused(wrong.get())
                    : Outcome.done(frozen(
                            actor,
                            known(rule),
                            scope,
                            on,
                            Objects.requireNonNull(source).strip(),
                            Objects.requireNonNull(reason).strip()));
        });
    }

    private UUID frozen(
            Actor actor, PopulationRule rule, @Nullable UUID scope, LocalDate on, String source, String reason) {
        List<Unit> members = rule.among(units.standing(scope, on, actor.locale()));
        UUID id = populations.freeze(rule.code(), scope, on, source, reason, members, actor, clock.instant());
        lists.replacedBy(id, rule.code(), scope, on);
        audit.record(
                AgencyId.INSTALLATION,
                actor,
                AuditFact.of("population.frozen", "population", id, rule.code())
                        .changing(Map.of(), Map.of("asOf", on.toString(), "units", members.size(), "reason", reason)));
        return id;
    }

    Outcome<Populations.Frozen> frozen(Actor actor, UUID id) {
        return reading(
                actor,
                () -> populations.find(id).map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    Outcome<List<Populations.Member>> members(Actor actor, UUID id) {
        return frozen(actor, id).then(f -> reading(actor, () -> Outcome.done(populations.members(f.id()))));
    }

    /** Why the population of one day is not that of another. */
    Outcome<Bridge> bridge(
            Actor actor,
            @Nullable String rule,
            @Nullable UUID scope,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Locale locale) {
        return reading(actor, () -> {
            Optional<Refusal> wrong = Choice.refused(
                    PopulationScope.wrongRule(rule),
                    scopes.unknown(scope),
                    MeasuredDays.wrong("from", from),
                    MeasuredDays.wrong("to", to));
            if (wrong.isPresent() || from == null || to == null || to.isBefore(from)) {
                return Outcome.refused(wrong.orElseGet(() -> Refusal.invalid(FieldProblem.of("to", "order"))));
            }
            PopulationRule r = known(rule);
            return Outcome.done(Bridge.between(
                    r.among(units.standing(scope, from, locale)),
                    r.among(units.standing(scope, to, locale)),
                    successions(from, to, locale)));
        });
    }

    private Bridge.Successions successions(LocalDate from, LocalDate to, Locale locale) {
        return new Bridge.Successions() {
            @Override
            public Set<UUID> successorsOf(UUID predecessor) {
                return directory.find(predecessor, to, locale).stream()
                        .flatMap(o -> o.successions().stream())
                        .filter(s -> s.direction().equals("successor"))
                        .filter(s -> s.date().isAfter(from) && !s.date().isAfter(to))
                        .map(OrganizationView.SuccessionView::organizationId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
            }

            @Override
            public boolean existedBefore(UUID unit) {
                return directory
                        .find(unit, from, locale)
                        .map(o -> o.state().equals("active"))
                        .orElse(false);
            }
        };
    }

    private static PopulationRule known(@Nullable String rule) {
        return PopulationRule.of(Objects.requireNonNullElse(rule, "")).orElseThrow();
    }

    private <T> Outcome<T> reading(Actor actor, Supplier<Outcome<T>> work) {
        return policy.mayRead(actor) ? tenancy.system(work) : Outcome.refused(Refusal.forbidden());
    }
}
