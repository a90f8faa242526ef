package vn.hoitu.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param sapoHtml and {@code bodyHtml}: out of the document, every text in them already escaped
 * @param aiMedia what AI made or changed, of text, image, audio and video; readers must be told
 * @param updated when it was changed after it first went out; absent when it was not
 */
public record ArticlePage(
        Link section,
        String kicker,
        String title,
        String sapoHtml,
        String bodyHtml,
        List<Author> authors,
        @Nullable String source,
        List<String> aiMedia,
        String published,
        String publishedIso,
        @Nullable String updated,
        @Nullable String updatedIso,
        List<Link> tags,
        List<CorrectionNotice> corrections,
        List<Teaser> feedback,
        @Nullable String letterHref,
        List<Teaser> related,
        List<Teaser> latest) {}
