package vn.hoitu.site.view;

/** A short word to the reader instead of a page. */
public record NoticePage(String heading, String text) {}
