package vn.hoitu.site.view;

import java.util.List;

/** A section on the home page. */
public record Block(Link section, List<Link> children, List<Teaser> teasers) {}
