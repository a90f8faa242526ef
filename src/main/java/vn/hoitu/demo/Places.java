package vn.hoitu.demo;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.hoitu.shared.AgencyId;

/** The organisations of the demo by their short names. */
record Places(Map<String, UUID> ids) {

    static final String PAPER = "bao-mau";
    static final String MAGAZINE = "tap-chi-mau";
    static final String DEPARTMENT = "so-vhttdl-mau";
    static final String MINISTRY = "bo-mau";
    /** A unit of the ministry that answers for indicators. */
    static final String PLANNING = "vu-ke-hoach-mau";

    static final String PARTY = "tinh-uy-mau";
    static final String PRESS_AUTHORITY = "cuc-bao-chi-mau";

    private static final int MILLISECONDS_ABOVE_BITS = 16;

    UUID id(String place) {
        UUID id = ids.get(place);
        if (id == null) {
            throw new IllegalStateException("The demo knows no " + place);
        }
        return id;
    }

    AgencyId agency(String place) {
        return new AgencyId(id(place));
    }

    /**
     * When the demo was founded; its archive is dated from here, so that a filling that was interrupted goes on with the
     * same dates. Ids grow with time: the first 48 bits are milliseconds.
     */
    Instant foundedAt() {
        return Instant.ofEpochMilli(id(PAPER).getMostSignificantBits() >>> MILLISECONDS_ABOVE_BITS);
    }
}
