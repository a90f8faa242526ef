package vn.hoitu.shared.actor;

import java.util.Set;

/** One per module: which role holds which of the module's permissions. */
public interface PermissionPolicy {

    Set<Permission> permissionsOf(Role role);
}
