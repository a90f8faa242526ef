/**
 * People, how they sign in, what they are in which organisation, their sessions and tokens, and what they are told
 * (notifications).
 */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization"})
@NullMarked
package vn.hoitu.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
