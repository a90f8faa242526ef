/**
 * Starting, watching, saving and restoring an installation: the command line, what is printed at the start, health and
 * figures, backup and restore, stored listeners that did not come through.
 */
@ApplicationModule(allowedDependencies = {"shared", "organization"})
@NullMarked
package vn.hoitu.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
