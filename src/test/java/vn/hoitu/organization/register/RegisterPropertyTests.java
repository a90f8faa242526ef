package vn.hoitu.organization.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import vn.hoitu.organization.register.Act.Successor;

/** Random acts on random days, in any order: whatever was accepted must make sense on every day. */
class RegisterPropertyTests {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 40;
    private static final List<UUID> IDS =
            Collections.nCopies(12, 0).stream().map(x -> UUID.randomUUID()).toList();
    private static final Vocabulary WORDS = new Vocabulary(
            Map.of("a", List.of(Period.of(null, null)), "b", List.of(Period.of(START.plusDays(20), null))),
            Map.of("print", List.of(Period.of(null, null))));
    private static final Register.Recorded EMPTY = new Register.Recorded() {
        @Override
        public Optional<Organization> find(UUID id) {
            return Optional.empty();
        }

        @Override
        public Collection<UUID> everUnder(UUID parent) {
            return List.of();
        }
    };

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theTreeIsAForestOnEveryDay(@ForAll("histories") List<Act> acts) {
        Register register = applied(acts);

        for (int day = 0; day < DAYS; day++) {
            LocalDate on = START.plusDays(day);
            for (Organization o : register.changed()) {
                if (o.existsOn(on)) {
                    assertThat(rootOf(register, o, on))
                            .as("root of %s on %s", o, on)
                            .isPresent();
                }
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void everyTimelineCoversItsLifeWithoutGapOrOverlap(@ForAll("histories") List<Act> acts) {
        for (Organization o : applied(acts).changed()) {
            for (Timeline<?> timeline : List.of(o.names(), o.parents(), o.kinds(), o.pressTypes())) {
                assertThat(timeline.span()).isEqualTo(o.existence());
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whatHoldsOnADayIsTheLatestActUpToThatDay(@ForAll("histories") List<Act> acts) {
        Register register = new Register(EMPTY);
        Map<UUID, TreeMap<LocalDate, String>> said = new HashMap<>();
        int accepted = 0;
        for (Act act : acts) {
            Register trial = copyOf(register);
            if (attempt(new Registrar(trial, WORDS), act)) {
                register = trial;
                accepted++;
                replay(act, said);
            }
        }
        Statistics.collect(accepted > 12 ? "more than 12 accepted" : "up to 12");

        for (var entry : said.entrySet()) {
            Organization o = register.find(entry.getKey()).orElseThrow();
            for (int day = 0; day < DAYS; day++) {
                LocalDate on = START.plusDays(day);
                if (o.existsOn(on)) {
                    assertThat(o.names().at(on))
                            .isEqualTo(entry.getValue().floorEntry(on).getValue());
                }
            }
        }
    }

    private static void replay(Act act, Map<UUID, TreeMap<LocalDate, String>> said) {
        switch (act) {
            case Act.Create c ->
                said.computeIfAbsent(c.id(), x -> new TreeMap<>())
                        .put(c.existence().from(), c.name());
            case Act.Rename r -> said.get(r.organization()).put(r.on(), r.name());
            case Act.Split s ->
                s.into().forEach(part -> {
                    if (part instanceof Successor.Founded f) {
                        said.computeIfAbsent(f.id(), x -> new TreeMap<>()).put(s.on(), f.name());
                    }
                });
            default -> {}
        }
    }

    private static Register applied(List<Act> acts) {
        Register register = new Register(EMPTY);
        for (Act act : acts) {
            // A refused act may leave a working copy half done; nobody keeps it then, so each act works on its own.
            Register trial = copyOf(register);
            if (attempt(new Registrar(trial, WORDS), act)) {
                register = trial;
            }
        }
        return register;
    }

    private static Register copyOf(Register register) {
        Register copy = new Register(EMPTY);
        register.changed().forEach(copy::put);
        return copy;
    }

    private static boolean attempt(Registrar registrar, Act act) {
        return registrar.attempt(act).isEmpty();
    }

    private static Optional<UUID> rootOf(Register register, Organization o, LocalDate on) {
        Set<UUID> seen = new HashSet<>();
        Organization at = o;
        while (seen.add(at.id())) {
            Optional<UUID> parent = at.parents().at(on);
            if (parent.isEmpty()) {
                return Optional.of(at.id());
            }
            at = register.find(parent.get()).filter(p -> p.existsOn(on)).orElse(null);
            if (at == null) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Provide
    Arbitrary<List<Act>> histories() {
        Arbitrary<UUID> id = Arbitraries.of(IDS);
        Arbitrary<LocalDate> on = Arbitraries.integers().between(0, DAYS - 1).map(START::plusDays);
        Arbitrary<LocalDate> late =
                Arbitraries.integers().between(DAYS / 2, DAYS - 1).map(START::plusDays);
        Arbitrary<String> name = Arbitraries.of("Báo A", "Báo B", "Đài C", "Tạp chí D");
        Arbitrary<Optional<UUID>> parent = id.optional(0.8);
        Arbitrary<Act> renames = Combinators.combine(id, name, on).as((i, n, d) -> new Act.Rename(i, n, d, "s"));
        Arbitrary<Act> moves = Combinators.combine(id, parent, on).as((i, p, d) -> new Act.Move(i, p, d, "s"));
        Arbitrary<Act> kinds =
                Combinators.combine(id, Arbitraries.of("a", "b"), on).as((i, k, d) -> new Act.Retype(i, k, d, "s"));
        Arbitrary<Act> types = Combinators.combine(id, on)
                .as((i, d) -> new Act.ChangePressTypes(i, new TreeSet<>(Set.of("print")), d, "s"));
        Arbitrary<Act> closes = Combinators.combine(id, late).as((i, d) -> new Act.Close(i, d, List.of(), "s", null));
        Arbitrary<Act> merges = Combinators.combine(id, id, id, late)
                .as((a, b, c, d) -> new Act.Merge(List.of(a, b), new Successor.Existing(c), d, "s", null));
        Arbitrary<Act> splits = Combinators.combine(id, id, id, late)
                .as((a, b, c, d) -> new Act.Split(
                        a,
                        List.of(
                                new Successor.Founded(b, "Tách 1", null, null, null),
                                new Successor.Founded(c, "Tách 2", null, null, null)),
                        d,
                        "s",
                        null));
        return founding()
                .flatMap(first -> Arbitraries.oneOf(
                                renames, renames, moves, moves, moves, kinds, types, closes, merges, splits)
                        .list()
                        .ofMaxSize(40)
                        .map(then -> {
                            List<Act> all = new ArrayList<>(first);
                            all.addAll(then);
                            return all;
                        }));
    }

    /** Each under an earlier one or on its own; the last ids stay free for those that come from splits. */
    private static Arbitrary<List<Act>> founding() {
        return Arbitraries.integers().between(-1, 7).list().ofSize(9).map(parents -> {
            List<Act> acts = new ArrayList<>();
            for (int i = 0; i < parents.size(); i++) {
                Optional<UUID> parent = parents.get(i) >= 0 && parents.get(i) < i
                        ? Optional.of(IDS.get(parents.get(i)))
                        : Optional.empty();
                acts.add(new Act.Create(
                        IDS.get(i),
                        "Báo " + i,
                        "a",
                        parent,
                        Collections.emptySortedSet(),
                        new Period(START, Period.OPEN),
                        "s"));
            }
            return acts;
        });
    }
}
