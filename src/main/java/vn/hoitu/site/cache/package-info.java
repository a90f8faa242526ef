/** Rendered pages in memory, and the door in front of the servlets that answers with them. */
@org.jspecify.annotations.NullMarked
package vn.hoitu.site.cache;
