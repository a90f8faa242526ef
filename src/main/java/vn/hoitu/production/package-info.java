/**
 * Production (sản lượng): what the newsroom made in a span of days, by day, desk, form and person; how long the steps
 * took, what came back, which deadlines held, which stories reached people in several forms. Everything is counted from
 * what happened, at the moment somebody asks, and each figure opens down to its records.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "identity", "editorial", "planning"})
@NullMarked
package vn.hoitu.production;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
