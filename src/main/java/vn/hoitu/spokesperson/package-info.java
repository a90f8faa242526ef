/**
 * The spokesperson's desk of an authority (người phát ngôn): releases to chosen agencies with receipts, and requests of
 * the press that are answered within the time of the law. Both sides see the same thread.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "organization", "identity", "document", "editorial", "storage"})
@NullMarked
package vn.hoitu.spokesperson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
