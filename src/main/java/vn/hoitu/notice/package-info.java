/**
 * Telling people what concerns them, in time and once: open windows at once (hints over one connection for each tab),
 * those who are away by mail and by their browser's push service, each as the person chose.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "identity"})
@NullMarked
package vn.hoitu.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
