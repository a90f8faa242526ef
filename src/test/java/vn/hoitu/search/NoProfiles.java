package vn.hoitu.search;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;

/** Agencies that have no profile, as those that tests make. */
@Component
@Fallback
class NoProfiles implements Agencies {

    @Override
    public Optional<AgencyProfile> find(AgencyId agency) {
        return Optional.empty();
    }

    @Override
    public Optional<AgencyProfile> byHost(String host) {
        return Optional.empty();
    }

    @Override
    public List<AgencyProfile> all() {
        return List.of();
    }
}
