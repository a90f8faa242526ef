/** Pictures of an agency with their captions, credits and renditions; later sound and film. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "storage", "organization"})
@NullMarked
package vn.hoitu.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
