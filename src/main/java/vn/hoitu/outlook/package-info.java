/**
 * How the Strategy stands: values against their target paths, with gap, trend and forecast; comparison by block and by
 * province; maps. It reads what {@code strategy} keeps and keeps no values of its own.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "strategy", "strategy :: programme"})
@NullMarked
package vn.hoitu.outlook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
