package vn.hoitu.strategy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.strategy.population.Unit;

/** The organisations as rules of populations see them. */
@Component
class UnitsOnDay {

    private final OrganizationDirectory directory;
    private final Agencies agencies;

    UnitsOnDay(OrganizationDirectory directory, Agencies agencies) {
        this.directory = directory;
        this.agencies = agencies;
    }

    List<Unit> standing(@Nullable UUID scope, LocalDate on, Locale locale) {
        List<OrganizationOnDay> standing = directory.standing(on, scope, locale);
        Map<UUID, String> groups = standing.stream()
                .collect(Collectors.toMap(OrganizationOnDay::id, OrganizationOnDay::group, (a, b) -> a));
        Set<UUID> working = agencies.all().stream()
                .map(AgencyProfile::id)
                .map(AgencyId::value)
                .collect(Collectors.toCollection(HashSet::new));
        return standing.stream()
                .map(o -> new Unit(
                        o.id(),
                        o.name(),
                        o.kind(),
                        o.kindName(),
                        o.group(),
                        o.pressTypes(),
                        o.parentId(),
                        o.parentId() == null ? "" : groups.getOrDefault(o.parentId(), ""),
                        working.contains(o.id())))
                .toList();
    }
}
