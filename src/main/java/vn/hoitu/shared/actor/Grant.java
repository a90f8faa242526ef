package vn.hoitu.shared.actor;

import java.util.UUID;

/** A role in an organisation, valid now. The operator's grant names {@link vn.hoitu.shared.AgencyId#INSTALLATION}. */
public record Grant(UUID organization, Role role) {}
