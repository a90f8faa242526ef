package vn.hoitu.strategy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.population.PopulationRule;
import vn.hoitu.strategy.population.Unit;

/**
 * The denominators of periods. Of a period that is over the list is drawn once, as of its last day; of a running one it
 * is compared with the register every day, and another list is frozen when the register has moved. Lists are kept
 * whatever comes after them.
 */
@Service
public class PeriodPopulations {

    private static final Actor DRAWER = Actor.program("strategy.populations");
    private static final Locale IN_WORDS_OF = Locale.forLanguageTag("vi");

    private final FigureKeys keys;
    private final PeriodLists lists;
    private final Populations populations;
    private final UnitsOnDay units;
    private final Tenancy tenancy;
    private final Clock clock;

    PeriodPopulations(
            FigureKeys keys,
            PeriodLists lists,
            Populations populations,
            UnitsOnDay units,
            Tenancy tenancy,
            Clock clock) {
        this.keys = keys;
        this.lists = lists;
        this.populations = populations;
        this.units = units;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * The list that is the denominator.
     *
     * @param rule code of the rule
     * @param scope below which organisation; the whole country without
     * @throws IllegalArgumentException when no such rule is known
     */
    public UUID listOf(String rule, @Nullable UUID scope, FigurePeriod period) {
        PopulationRule known =
                PopulationRule.of(rule).orElseThrow(() -> new IllegalArgumentException("No such rule: " + rule));
        return tenancy.system(() -> listOf(known, scope, period, day -> register(scope, day)));
    }

    /** The list that is the denominator already; nothing is drawn. */
    public Optional<UUID> chosen(String rule, @Nullable UUID scope, FigurePeriod period) {
        return tenancy.system(() -> Optional.ofNullable(keys.periods().get(period))
                .flatMap(number -> lists.chosen(number, rule, scope))
                .map(PeriodLists.Chosen::population));
    }

    /**
     * Draws what is missing of several lists. All periods are locked at once and in order then, so that two who ask for
     * the same ones in different orders never wait for each other.
     */
    public void ensure(Collection<String> rules, @Nullable UUID scope, Collection<FigurePeriod> periods) {
        List<PopulationRule> known = rules.stream()
                .map(rule -> PopulationRule.of(rule)
                        .orElseThrow(() -> new IllegalArgumentException("No such rule: " + rule)))
                .toList();
        tenancy.system(() -> {
            Map<FigurePeriod, Integer> numbers = keys.numberedPeriods(periods);
            LocalDate today = lists.today();
            boolean missing = numbers.entrySet().stream()
                    .anyMatch(p -> known.stream()
                            .anyMatch(rule -> current(rule, scope, p.getKey(), p.getValue(), today)
                                    .isEmpty()));
            if (missing) {
                keys.keepOthersOut(numbers.values());
                Map<LocalDate, List<Unit>> read = new HashMap<>();
                Function<LocalDate, List<Unit>> once = day -> read.computeIfAbsent(day, d -> register(scope, d));
                numbers.keySet().stream()
                        .sorted()
                        .forEach(period -> known.forEach(rule -> listOf(rule, scope, period, once)));
            }
            return missing;
        });
    }

    private List<Unit> register(@Nullable UUID scope, LocalDate day) {
        return units.standing(scope, day, IN_WORDS_OF);
    }

    private UUID listOf(
            PopulationRule rule, @Nullable UUID scope, FigurePeriod period, Function<LocalDate, List<Unit>> register) {
        int number = keys.numbered(period);
        LocalDate today = lists.today();
        return current(rule, scope, period, number, today)
                .orElseGet(() -> drawn(rule, scope, period, number, wanted(period, today), register));
    }

    /** The list that needs no look into the register. */
    private Optional<UUID> current(
            PopulationRule rule, @Nullable UUID scope, FigurePeriod period, int number, LocalDate today) {
        return lists.chosen(number, rule.code(), scope)
                .filter(c -> !c.lookedUpOn().isBefore(wanted(period, today)))
                .map(PeriodLists.Chosen::population);
    }

    private static LocalDate wanted(FigurePeriod period, LocalDate today) {
        return period.isOver(today) ? period.last() : today;
    }

    /** The units of a list, as they were called then. */
    public List<PopulationUnit> members(UUID population) {
        return tenancy.system(() -> populations.members(population)).stream()
                .map(m -> new PopulationUnit(
                        m.organizationId(), m.name(), m.kind(), m.kindName(), m.pressTypes(), m.parentId()))
                .toList();
    }

    private UUID drawn(
            PopulationRule rule,
            @Nullable UUID scope,
            FigurePeriod period,
            int number,
            LocalDate on,
            Function<LocalDate, List<Unit>> register) {
        keys.keepOthersOut(List.of(number));
        PeriodLists.Chosen before = lists.chosen(number, rule.code(), scope).orElse(null);
        if (before != null && !before.lookedUpOn().isBefore(on)) {
            return before.population();
        }
        UUID list = (before == null && on.equals(period.last()) ? byHand(rule, scope, on) : Optional.<UUID>empty())
                .orElseGet(() -> fromRegister(rule, scope, on, before, rule.among(register.apply(on))));
        lists.choose(number, rule.code(), scope, list);
        return list;
    }

    /** What somebody froze for the last day of the period before anybody asked for the period. */
    private Optional<UUID> byHand(PopulationRule rule, @Nullable UUID scope, LocalDate last) {
        return populations.of(rule.code(), scope).stream()
                .filter(f -> f.asOf().equals(last))
                .filter(f ->
                        !f.source().equals(OwnWords.REGISTER) || !f.frozenBy().equals(DRAWER.name()))
                .findFirst()
                .map(Populations.Frozen::id);
    }

    private UUID fromRegister(
            PopulationRule rule,
            @Nullable UUID scope,
            LocalDate on,
            PeriodLists.@Nullable Chosen before,
            List<Unit> now) {
        return before != null
                        && ids(before.population())
                                .equals(now.stream().map(Unit::id).collect(Collectors.toSet()))
                ? before.population()
                : populations.freeze(
                        rule.code(),
                        scope,
                        on,
                        OwnWords.REGISTER,
                        before == null ? OwnWords.DENOMINATOR_OF_PERIOD : OwnWords.REGISTER_MOVED,
                        now,
                        DRAWER,
                        clock.instant());
    }

    private Set<UUID> ids(UUID population) {
        return populations.members(population).stream()
                .map(Populations.Member::organizationId)
                .collect(Collectors.toSet());
    }
}
