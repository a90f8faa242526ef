/** Files by their content: a file is named by its SHA-256, written once, never changed. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package vn.hoitu.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
