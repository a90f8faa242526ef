package vn.hoitu.editorial;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationQuery;
import vn.hoitu.shared.AgencyId;

/** The desks of an agency by their names. */
@Component
public class DeskNames {

    private final OrganizationDirectory organizations;

    DeskNames(OrganizationDirectory organizations) {
        this.organizations = organizations;
    }

    public Map<UUID, String> of(AgencyId agency, Locale locale) {
        Map<UUID, String> names = new LinkedHashMap<>();
        String cursor = null;
        do {
            var page = organizations.list(
                    new OrganizationQuery(null, "desk", null, agency.value(), null, cursor, null), locale);
            page.items().forEach(row -> names.put(row.id(), row.name()));
            cursor = page.nextCursor();
        } while (cursor != null);
        return names;
    }
}
