package vn.hoitu.organization;

import java.util.List;
import java.util.Optional;
import vn.hoitu.shared.AgencyId;

/** The agencies that work on this installation. */
public interface Agencies {

    Optional<AgencyProfile> find(AgencyId agency);

    /** The agency whose public site answers under this host name (without port, lower case). */
    Optional<AgencyProfile> byHost(String host);

    List<AgencyProfile> all();
}
