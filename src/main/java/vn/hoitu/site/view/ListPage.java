package vn.hoitu.site.view;

import java.util.List;

/** A section, a tag or an author: a heading and pieces, newest first. */
public record ListPage(
        String label, String heading, List<Link> children, List<Teaser> teasers, Pager pager, List<Link> feeds) {}
