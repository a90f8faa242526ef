package vn.hoitu.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.LegalWordView;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationView;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.strategy.population.PopulationRule;
import vn.hoitu.strategy.population.Unit;

/** One unit of the register as populations see it. */
@Component
class MeasuredUnits {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final OrganizationDirectory directory;
    private final Agencies agencies;

    MeasuredUnits(OrganizationDirectory directory, Agencies agencies) {
        this.directory = directory;
        this.agencies = agencies;
    }

    /** The unit as it stood on a day; nothing where it did not yet, or no longer, stand. */
    Optional<Unit> standing(UUID organization, LocalDate on) {
        var groups = directory.kinds(on, VIETNAMESE).stream()
                .collect(Collectors.toMap(LegalWordView::code, LegalWordView::group, (one, other) -> one));
        return directory
                .find(organization, on, VIETNAMESE)
                .filter(o -> o.state().equals("active"))
                .map(o -> new Unit(
                        o.id(),
                        o.name(),
                        o.kind(),
                        o.kindName(),
                        groups.getOrDefault(o.kind(), ""),
                        o.pressTypes(),
                        parent(o),
                        "",
                        agencies.find(new AgencyId(o.id())).isPresent()));
    }

    /** Whether the unit belongs to a denominator; what no rule names belongs to none. */
    static boolean belongs(Unit unit, @Nullable String population) {
        return population != null
                && PopulationRule.of(population)
                        .map(rule -> !rule.among(List.of(unit)).isEmpty())
                        .orElse(false);
    }

    private static @Nullable UUID parent(OrganizationView o) {
        OrganizationView.ParentView parent = o.parent();
        return parent == null ? null : parent.id();
    }
}
