/**
 * Brings in what agencies have elsewhere: WordPress exports (WXR), feeds (RSS, Atom) and tables (CSV). Foreign bytes
 * are never trusted, every item of a file is accounted for with its outcome and the reasons, and the same file again
 * changes nothing. What was public at its source becomes a published piece; whatever was not, or may be another's
 * work (feeds), stands as a draft that people of the newsroom decide about.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "document", "editorial", "media", "organization", "storage"})
@NullMarked
package vn.hoitu.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
