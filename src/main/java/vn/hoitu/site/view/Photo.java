package vn.hoitu.site.view;

/** A picture in a list: several sizes of one file. */
public record Photo(String src, String srcset, int width, int height, String alt) {}
