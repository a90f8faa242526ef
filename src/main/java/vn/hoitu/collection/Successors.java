package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationView;

/** What became of a unit, as the register tells it. */
@Component
class Successors {

    private final OrganizationDirectory directory;

    Successors(OrganizationDirectory directory) {
        this.directory = directory;
    }

    static List<OrganizationView.SuccessionView> of(OrganizationView unit) {
        return unit.successions().stream()
                .filter(s -> s.direction().equals("successor"))
                .toList();
    }

    static List<String> names(OrganizationView unit) {
        return of(unit).stream()
                .map(OrganizationView.SuccessionView::name)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Everybody who came after one of these by that day, and after those, in the order they came; with names. Whom no
     * source names is left out.
     */
    Map<UUID, String> after(Collection<UUID> units, LocalDate by, Locale locale) {
        Map<UUID, String> found = new LinkedHashMap<>();
        Deque<UUID> open = new ArrayDeque<>(units);
        while (!open.isEmpty()) {
            List<OrganizationView.SuccessionView> next = directory
                    .find(open.remove(), by, locale)
                    .map(Successors::of)
                    .orElse(List.of());
            for (OrganizationView.SuccessionView s : next) {
                UUID id = s.organizationId();
                if (id != null && !s.date().isAfter(by) && !found.containsKey(id)) {
                    found.put(id, Objects.requireNonNullElse(s.name(), ""));
                    open.add(id);
                }
            }
        }
        return found;
    }
}
