/**
 * The print side: issues (số báo) and their pages, room for pieces and whether they fit it, what is handed to the
 * layout and the press as a package, and which piece was printed where. The text itself is the newsroom's own and
 * belongs to {@code editorial}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organization",
            "identity",
            "storage",
            "document",
            "media",
            "editorial"
        })
@NullMarked
package vn.hoitu.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
