package vn.hoitu.identity;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Role;

/** Which roles a person can hold where. */
@Component
class HoldableRoles {

    private final Agencies agencies;

    HoldableRoles(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * An overseer keeps the register below a body; in an agency the role would let the watched keep their own entries.
     * A spokesperson answers the press for an authority, which an agency is not.
     * A service is no person, and no person is a service.
     */
    boolean mayHold(Role role, UUID organization) {
        return role != Role.SERVICE
                && (role != Role.OVERSEER && role != Role.SPOKESPERSON
                        || agencies.find(new AgencyId(organization)).isEmpty());
    }
}
