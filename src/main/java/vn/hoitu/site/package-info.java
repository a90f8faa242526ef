/**
 * The public news site of each agency: pages, feeds and sitemaps out of a read model that is written in the publishing
 * transaction, so that a piece is published and readable or neither. A page never shows anything that is not, or no
 * longer, with readers; rendered pages are kept in memory only as long as nothing they show has changed.
 */
@ApplicationModule(allowedDependencies = {"shared", "organization", "document", "media", "editorial"})
@NullMarked
package vn.hoitu.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
