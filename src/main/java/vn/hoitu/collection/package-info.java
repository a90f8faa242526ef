/**
 * Collecting figures for the Strategy: reporting terms are opened as rounds, each unit owes its report before a day, and
 * a report goes upwards step by step until it counts. It sees what units hand in, never what they are still typing.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "organization", "identity", "strategy", "strategy :: programme"})
@NullMarked
package vn.hoitu.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
