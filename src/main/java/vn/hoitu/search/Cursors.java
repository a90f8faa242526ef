package vn.hoitu.search;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.hoitu.shared.AgencyId;

/** Up to which change of each agency an index is right; kept in the index's own commit, so both are of one moment. */
record Cursors(Map<AgencyId, Long> byAgency) {

    private static final String PREFIX = "cursor:";

    Cursors {
        byAgency = Map.copyOf(byAgency);
    }

    Cursors furthest(Cursors other) {
        Map<AgencyId, Long> both = new HashMap<>(byAgency);
        other.byAgency.forEach((agency, number) -> both.merge(agency, number, Math::max));
        return new Cursors(both);
    }

    void writeTo(Map<String, String> commit) {
        byAgency.forEach((agency, number) -> commit.put(PREFIX + agency, String.valueOf(number)));
    }

    static Cursors readFrom(Map<String, String> commit) {
        Map<AgencyId, Long> read = new HashMap<>();
        commit.forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
                read.put(new AgencyId(UUID.fromString(key.substring(PREFIX.length()))), Long.valueOf(value));
            }
        });
        return new Cursors(read);
    }
}
