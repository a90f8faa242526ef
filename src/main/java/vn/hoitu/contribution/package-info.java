/**
 * Contributions: what people send who write for an agency without belonging to it, over a link or by mail, and what the
 * desk makes of it. Nothing of it is the newsroom's until somebody accepts it and it becomes a piece.
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
package vn.hoitu.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
