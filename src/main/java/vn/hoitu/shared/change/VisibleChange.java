package vn.hoitu.shared.change;

import vn.hoitu.shared.actor.Permission;
import vn.hoitu.shared.actor.PermissionPolicy;

/**
 * A kind of change that screens may hear of, and who may: a bean of the module whose records change. Only the fact and
 * the id are told, so that a screen asks again what it shows; what the person may read is decided then.
 */
public record VisibleChange(String kind, Permission permission, PermissionPolicy policy) {}
