/** Feeds and sitemaps, written by a real XML or JSON writer so that no title can break them. */
@org.jspecify.annotations.NullMarked
package vn.hoitu.site.feed;
