package vn.hoitu.importing.read;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoitu.document.HtmlOrigin;

/**
 * A text as it stands at its source.
 *
 * @param origin names it for ever, also in a later export of the same source
 * @param sapo the lead, plain text
 * @param body HTML
 * @param form how that HTML is to be read
 * @param sections the sections it stood in, the first being its main one
 * @param featured address of the picture that stands for it
 */
public record ForeignPiece(
        String kind,
        String origin,
        String sourceId,
        String title,
        String sapo,
        String body,
        HtmlOrigin form,
        boolean isPublic,
        @Nullable Instant createdAt,
        @Nullable Instant publishedAt,
        List<String> authors,
        List<ForeignSection> sections,
        List<String> tags,
        @Nullable String source,
        @Nullable String slug,
        List<String> oldPaths,
        ForeignItem.@Nullable ForeignPicture featured,
        List<ForeignComment> comments,
        List<Finding> findings) {

    public ForeignPiece {
        origin = Origins.bounded(origin);
    }

    /** @param path the section's ancestors and itself, top first; never empty */
    public record ForeignSection(List<Step> path) {

        public record Step(String slug, String name) {}
    }
}
