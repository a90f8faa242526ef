package vn.hoitu.collection;

import java.util.List;
import java.util.Objects;
import vn.hoitu.organization.OrganizationView;

/** What became of a unit, as the register tells it. */
final class Successors {

    private Successors() {}

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
}
