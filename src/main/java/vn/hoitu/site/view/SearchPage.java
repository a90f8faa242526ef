package vn.hoitu.site.view;

import java.util.List;

/** @param available whether there is anything to search with */
public record SearchPage(String words, boolean available, long total, List<Found> found, Pager pager) {

    public record Found(Teaser teaser, List<Excerpt> excerpt) {}
}
