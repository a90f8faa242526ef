/**
 * Planning: what will happen (events), what the newsroom means to cover on which day (stories), who makes which form of
 * it until when (assignments), and what came of it (the pieces, which belong to {@code editorial}); who is on duty, who is
 * away and who stands in; what those who work on a story share.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "organization", "identity", "editorial", "media", "storage"})
@NullMarked
package vn.hoitu.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
