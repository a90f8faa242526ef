/**
 * What {@code --demo} puts into an empty installation, so that a person can try everything at once: two press agencies
 * of a province that does not exist, people in every role, an archive of two months and a desk full of work. All of it
 * goes through the services that people use; nothing is written to tables.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "identity",
            "document",
            "media",
            "editorial",
            "planning",
            "print",
            "contribution",
            "correspondence",
            "spokesperson",
            "strategy",
            "strategy :: programme",
            "collection"
        })
@NullMarked
package vn.hoitu.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
