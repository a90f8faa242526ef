/**
 * Bodies, agencies and desks as they were on any day: names, parents and kinds each with their dates, mergers and
 * splits with their successors. Kinds of agencies and press types are data dated by law.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
@NullMarked
package vn.hoitu.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
