/**
 * Pieces from the first word to publication, correction and take-down: who wrote, who returned and why, who approved
 * and answers for it, and every version that was ever published.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization", "document", "media", "identity"})
@NullMarked
package vn.hoitu.editorial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
