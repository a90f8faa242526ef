/**
 * Steering the Strategy for digital transformation of the press: programmes with their indicators, target paths, tasks
 * and reporting calendar, as their decisions say them; populations; values and where they come from. It sees published
 * or filed facts only.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "identity", "storage"})
@NullMarked
package vn.hoitu.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
