/**
 * The register of organisations without database or web: values that hold from day to day, and the acts that change
 * them. Days are [from, to): an end is the first day on which something no longer holds.
 */
@NullMarked
package vn.hoitu.organization.register;

import org.jspecify.annotations.NullMarked;
