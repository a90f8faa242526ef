package vn.hoitu.shared;

import java.util.UUID;

/** Names a press agency, the tenant of this program; it is also the agency's id in the organisation tree. */
public record AgencyId(UUID value) {

    /** Stands for the installation itself where a record belongs to no agency (sign-ins, organisations). */
    public static final AgencyId INSTALLATION = new AgencyId(new UUID(0, 0));

    @Override
    public String toString() {
        return value.toString();
    }
}
