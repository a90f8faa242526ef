package vn.hoitu.site;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoitu.editorial.AuthorView;

/**
 * An article with everything its page shows.
 *
 * @param document ProseMirror JSON text, as it was published
 */
record Article(
        Headline headline,
        String document,
        List<AuthorView> authors,
        List<String> tags,
        @Nullable String source,
        int revision) {

    Instant publishedAt() {
        return headline.publishedAt();
    }
}
