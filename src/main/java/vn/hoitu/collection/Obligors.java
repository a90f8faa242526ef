package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.strategy.programme.TargetPath;

/** Who owes what in a term, and who looks at it on its way up, as the register has it on the term's last day. */
@Component
class Obligors {

    static final String INDICATOR_UNIT = "indicator-unit";
    static final String BODIES = "ministries-provinces-governing-bodies";
    static final String UNITS_OF_PROVINCE = "units-of-the-province";
    /** Of a programme whose decision names no reporting: everything below its owner. */
    static final String UNITS_OF_OWNER = "units-of-the-owner";

    private static final Set<String> ALWAYS = Set.of("ministry", "province");
    private static final Set<String> OF_NEWSROOMS = Set.of("unit", "education");
    private static final String OF_UNIVERSITIES = "journalism-universities";

    /** One unit with what it is asked, from its head upwards. */
    record Owed(OrganizationOnDay unit, List<String> indicators, List<Obligation.Step> chain) {}

    /** @param unassigned indicators that no unit answers for on that day */
    record Drawn(List<Owed> owed, List<String> unassigned) {}

    private final OrganizationDirectory directory;
    private final Responsibilities responsibilities;

    Obligors(OrganizationDirectory directory, Responsibilities responsibilities) {
        this.directory = directory;
        this.responsibilities = responsibilities;
    }

    Drawn draw(
            ProgrammeBook book,
            String obligor,
            int year,
            @Nullable UUID scope,
            UUID collector,
            LocalDate on,
            Locale locale) {
        List<OrganizationOnDay> standing = directory.standing(on, null, locale);
        Map<UUID, OrganizationOnDay> byId =
                standing.stream().collect(Collectors.toMap(OrganizationOnDay::id, Function.identity(), (a, b) -> a));
        Set<UUID> within = scope == null ? byId.keySet() : directory.under(scope, on);
        Set<UUID> above = new LinkedHashSet<>(ancestors(collector, byId));
        Map<UUID, List<String>> asked = switch (obligor) {
            case INDICATOR_UNIT -> byIndicator(book, year, on);
            case BODIES -> alike(bodies(standing, byId, within), book, year, false);
            case UNITS_OF_PROVINCE, UNITS_OF_OWNER ->
                alike(
                        standing.stream()
                                .filter(u -> within.contains(u.id()) && !OF_NEWSROOMS.contains(u.group()))
                                .toList(),
                        book,
                        year,
                        true);
            default ->
                alike(
                        standing.stream()
                                .filter(u ->
                                        within.contains(u.id()) && u.group().equals("agency"))
                                .toList(),
                        book,
                        year,
                        true);
        };
        List<Owed> owed = new ArrayList<>();
        asked.forEach((id, indicators) -> {
            OrganizationOnDay unit = byId.get(id);
            boolean asks = within.contains(id) && !id.equals(collector) && !above.contains(id);
            if (unit != null && asks && !indicators.isEmpty()) {
                owed.add(new Owed(unit, indicators, chain(unit, collector, above, byId)));
            }
        });
        List<String> covered = asked.entrySet().stream()
                .filter(e -> byId.containsKey(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .toList();
        List<String> unassigned = obligor.equals(INDICATOR_UNIT)
                ? indicators(book, year)
                        .map(Indicator::code)
                        .filter(c -> !covered.contains(c))
                        .toList()
                : List.of();
        return new Drawn(owed, unassigned);
    }

    /** The unit of the ministry that answers for an indicator; by dated decision. */
    private Map<UUID, List<String>> byIndicator(ProgrammeBook book, int year, LocalDate on) {
        Map<UUID, List<String>> asked = new LinkedHashMap<>();
        Map<String, Responsibilities.Responsible> holders = responsibilities.on(book.code(), on);
        indicators(book, year).forEach(i -> {
            Responsibilities.Responsible holder = holders.get(i.code());
            if (holder != null) {
                asked.computeIfAbsent(holder.organizationId(), u -> new ArrayList<>())
                        .add(i.code());
            }
        });
        return asked;
    }

    private static Map<UUID, List<String>> alike(
            List<OrganizationOnDay> units, ProgrammeBook book, int year, boolean local) {
        Map<UUID, List<String>> asked = new LinkedHashMap<>();
        units.forEach(u -> asked.put(
                u.id(),
                indicators(book, year)
                        .filter(i -> Asked.of(i, false) != Asked.STAGE)
                        .filter(i -> !local || !OF_UNIVERSITIES.equals(i.population()))
                        .map(Indicator::code)
                        .toList()));
        return asked;
    }

    /** Ministries, provinces, and every body under which a press agency stood that day. */
    private static List<OrganizationOnDay> bodies(
            List<OrganizationOnDay> standing, Map<UUID, OrganizationOnDay> byId, Set<UUID> within) {
        Set<UUID> governing = standing.stream()
                .filter(u -> u.group().equals("agency") && u.parentId() != null)
                .map(OrganizationOnDay::parentId)
                .collect(Collectors.toSet());
        return standing.stream()
                .filter(u -> within.contains(u.id()))
                .filter(u -> ALWAYS.contains(u.kind())
                        || governing.contains(u.id()) && !u.group().equals("agency")
                        || u.kind().equals("people-committee")
                                && (u.parentId() == null || !byId.containsKey(u.parentId())))
                .toList();
    }

    /** What is asked of in a year: an indicator whose last target lies behind is not carried on. */
    private static java.util.stream.Stream<Indicator> indicators(ProgrammeBook book, int year) {
        return book.indicators().stream()
                .filter(Asked::isAsked)
                .filter(i -> !(i.path().in(year) instanceof TargetPath.Wanted.Ended));
    }

    /** The unit's head, those above it up to where it meets the collector, and the collector. */
    private static List<Obligation.Step> chain(
            OrganizationOnDay unit, UUID collector, Set<UUID> above, Map<UUID, OrganizationOnDay> byId) {
        List<Obligation.Step> chain = new ArrayList<>();
        chain.add(new Obligation.Step(1, unit.id(), unit.name(), Obligation.Step.HEAD));
        for (UUID id : ancestors(unit.id(), byId)) {
            OrganizationOnDay body = byId.get(id);
            if (id.equals(collector) || above.contains(id)) {
                break;
            }
            if (body != null) {
                chain.add(new Obligation.Step(chain.size() + 1, id, body.name(), Obligation.Step.SUPERIOR));
            }
        }
        OrganizationOnDay last = byId.get(collector);
        chain.add(new Obligation.Step(
                chain.size() + 1, collector, last == null ? "" : last.name(), Obligation.Step.COLLECTOR));
        return chain;
    }

    private static List<UUID> ancestors(UUID of, Map<UUID, OrganizationOnDay> byId) {
        List<UUID> found = new ArrayList<>();
        OrganizationOnDay at = byId.get(of);
        while (at != null && at.parentId() != null && !found.contains(at.parentId())) {
            found.add(at.parentId());
            at = byId.get(at.parentId());
        }
        return found;
    }
}
