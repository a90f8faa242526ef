package vn.hoitu.site;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.editorial.PieceId;

/** What lists and feeds show of an article. */
record Headline(
        PieceId piece,
        long number,
        String path,
        UUID section,
        String kicker,
        String title,
        String sapo,
        List<String> authors,
        List<String> tags,
        Instant firstPublishedAt,
        Instant publishedAt,
        @Nullable LeadPicture picture) {

    /** The first picture of the article, with the size of its original. */
    record LeadPicture(UUID id, String alt, int width, int height) {}
}
