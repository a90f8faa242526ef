package vn.hoitu.site.view;

import org.jspecify.annotations.Nullable;

/** A piece in a list. */
public record Teaser(
        String href,
        String kicker,
        String title,
        String sapo,
        @Nullable Link section,
        String date,
        String isoDate,
        String byline,
        @Nullable Photo photo) {}
