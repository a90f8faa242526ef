package vn.hoitu.site.view;

/** A stretch of a found text. */
public record Excerpt(String text, boolean match) {}
