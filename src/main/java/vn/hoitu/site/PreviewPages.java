package vn.hoitu.site;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.AuthorView;
import vn.hoitu.editorial.PublishedCorrection;
import vn.hoitu.editorial.PublishedPiece;

/** A piece that is not, or not like this, with readers, as they would see it; marked as a preview and never kept. */
@Component
class PreviewPages {

    private final ArticlePages pages;
    private final PublishedDocuments documents;
    private final SiteContexts contexts;

    PreviewPages(ArticlePages pages, PublishedDocuments documents, SiteContexts contexts) {
        this.pages = pages;
        this.documents = documents;
        this.contexts = contexts;
    }

    String of(PublishedPiece piece, List<PublishedCorrection> corrections) {
        PublishedDocuments.Projection shown = documents.projection(piece.agency(), piece.document());
        Headline headline = new Headline(
                piece.id(),
                piece.number(),
                piece.path(),
                piece.sectionId(),
                shown.kicker(),
                shown.title(),
                shown.sapo(),
                piece.authors().stream().map(AuthorView::name).toList(),
                piece.tags(),
                piece.firstPublishedAt(),
                piece.publishedAt(),
                shown.lead());
        Article article = new Article(
                headline, piece.document(), piece.authors(), piece.tags(), piece.source(), piece.revision());
        return pages.html(contexts.forStaff(piece.agency()), article, corrections);
    }
}
