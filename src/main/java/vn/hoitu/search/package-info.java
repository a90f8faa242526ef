/**
 * Finds pieces, pictures and people by words. Each node keeps its own index, a projection that follows the change table and can
 * be rebuilt at any time; every hit is read again from its owner, under the reader's rights, before it is shown.
 */
@ApplicationModule(allowedDependencies = {"shared", "editorial", "media", "identity", "organization", "site"})
@NullMarked
package vn.hoitu.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
