package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.shared.text.VietnameseText;

/** Units by what they were called on a day; each day is looked up once. */
final class UnitsByName {

    private final OrganizationDirectory directory;
    private final Locale locale;
    private final Map<LocalDate, Map<String, List<OrganizationOnDay>>> days = new HashMap<>();

    UnitsByName(OrganizationDirectory directory, Locale locale) {
        this.directory = directory;
        this.locale = locale;
    }

    /** Those of the name, or the one of the id; a name of two units is none. */
    List<OrganizationOnDay> called(String said, LocalDate on) {
        List<OrganizationOnDay> found = on(on).getOrDefault(key(said), List.of());
        return found.isEmpty()
                ? on(on).values().stream()
                        .flatMap(List::stream)
                        .filter(o -> o.id().toString().equalsIgnoreCase(said))
                        .toList()
                : found;
    }

    boolean isAgency(UUID unit, LocalDate on) {
        return on(on).values().stream()
                .flatMap(List::stream)
                .anyMatch(o -> o.id().equals(unit) && o.group().equals("agency"));
    }

    private Map<String, List<OrganizationOnDay>> on(LocalDate day) {
        return days.computeIfAbsent(day, d -> {
            Map<String, List<OrganizationOnDay>> names = new HashMap<>();
            directory
                    .standing(d, null, locale)
                    .forEach(o -> names.computeIfAbsent(key(o.name()), n -> new ArrayList<>())
                            .add(o));
            return names;
        });
    }

    private static String key(String name) {
        return VietnameseText.nfc(name).strip().toLowerCase(Locale.ROOT);
    }
}
