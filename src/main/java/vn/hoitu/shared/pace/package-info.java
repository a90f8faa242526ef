/** How often somebody may come before they have to wait. */
@org.jspecify.annotations.NullMarked
package vn.hoitu.shared.pace;
