package vn.hoitu.strategy.population;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which units make a denominator. A rule that rests on a convention of this system, because no decision says how the
 * unit is recognised, says so.
 */
public enum PopulationRule {
    PRESS_AGENCIES("press-agencies", "organization", false, Unit::isAgency),
    TWO_PRESS_TYPES(
            "agencies-with-two-press-types",
            "organization",
            false,
            u -> u.isAgency() && Set.copyOf(u.pressTypes()).size() >= 2),
    ELECTRONIC_PRESS(
            "electronic-press-agencies", "organization", false, u -> u.isAgency() && u.practises("electronic")),
    /** No decision says how an agency that digitises is recognised; here it is one that works on this installation. */
    DIGITISING("agencies-in-digital-transformation", "organization", true, u -> u.isAgency() && u.onPlatform()),
    AGENCIES_PORTALS_PAGES(
            "agencies-portals-pages",
            "organization",
            false,
            u -> u.isAgency() || u.group().equals("information")),
    /** An electronic edition, or an information page of its own below it. */
    ELECTRONIC_EDITION_OR_PAGE(
            "agencies-with-electronic-edition-or-page",
            "organization",
            false,
            u -> u.isAgency() && u.practises("electronic")),
    PAPERS("papers-of-the-agency", "organization", false, Unit::isAgency),
    JOURNALISM_UNIVERSITIES(
            "journalism-universities", "organization", false, u -> u.kind().equals("university")),
    PEOPLE("people-of-press-agencies", "person", false, Unit::isAgency),
    PEOPLE_WITH_TECHNICIANS("people-of-press-agencies-with-technicians", "person", false, Unit::isAgency),
    PRESS_AND_INFORMATION_PEOPLE(
            "press-and-information-people",
            "person",
            false,
            u -> u.isAgency() || u.group().equals("information")),
    /** Papers and every information system of the agency; the systems are named by the agency itself. */
    PAPERS_AND_SYSTEMS("electronic-papers-and-systems", "system", true, u -> u.isAgency() && u.practises("electronic"));

    private final String code;
    private final String counts;
    private final boolean convention;
    private final Predicate<Unit> member;

    PopulationRule(String code, String counts, boolean convention, Predicate<Unit> member) {
        this.code = code;
        this.counts = counts;
        this.convention = convention;
        this.member = member;
    }

    public String code() {
        return code;
    }

    /** What is counted in each unit: the unit itself, its people or its systems. */
    public String counts() {
        return counts;
    }

    public boolean isConvention() {
        return convention;
    }

    public static Optional<PopulationRule> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }

    /** Those of the units that belong to it, in the order given. */
    public List<Unit> among(List<Unit> units) {
        Set<UUID> withFaculty = parents(units, u -> u.kind().equals("journalism-faculty"));
        Set<UUID> withPage = parents(units, u -> u.group().equals("information"));
        return units.stream()
                .filter(u -> switch (this) {
                    case JOURNALISM_UNIVERSITIES -> member.test(u) && withFaculty.contains(u.id());
                    case ELECTRONIC_EDITION_OR_PAGE -> member.test(u) || u.isAgency() && withPage.contains(u.id());
                    case PRESS_AGENCIES,
                            TWO_PRESS_TYPES,
                            ELECTRONIC_PRESS,
                            DIGITISING,
                            AGENCIES_PORTALS_PAGES,
                            PAPERS,
                            PEOPLE,
                            PEOPLE_WITH_TECHNICIANS,
                            PRESS_AND_INFORMATION_PEOPLE,
                            PAPERS_AND_SYSTEMS -> member.test(u);
                })
                .toList();
    }

    private static Set<UUID> parents(List<Unit> units, Predicate<Unit> wanted) {
        return units.stream()
                .filter(wanted)
                .map(Unit::parentId)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
