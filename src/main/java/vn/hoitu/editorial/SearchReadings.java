package vn.hoitu.editorial;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.document.DocumentFields;
import vn.hoitu.document.Node;
import vn.hoitu.document.PlainText;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.tenancy.Tenancy;

/** Pieces as search reads them. */
@Service
class SearchReadings implements SearchablePieces {

    private final Pieces pieces;
    private final PublicationRecord record;
    private final EditorialPolicy policy;
    private final Tenancy tenancy;

    SearchReadings(Pieces pieces, PublicationRecord record, EditorialPolicy policy, Tenancy tenancy) {
        this.pieces = pieces;
        this.record = record;
        this.policy = policy;
        this.tenancy = tenancy;
    }

    @Override
    public Optional<SearchablePiece> find(AgencyId agency, PieceId piece) {
        return tenancy.reading(agency, () -> pieces.find(agency, piece).map(p -> readable(p, p.document())));
    }

    @Override
    public List<SearchablePiece> after(AgencyId agency, @Nullable PieceId last, int limit) {
        return tenancy.reading(
                agency,
                () -> pieces.after(agency, last, limit).stream()
                        .map(p -> readable(p, p.document()))
                        .toList());
    }

    @Override
    public List<SearchablePiece> readable(AgencyId agency, Actor actor, List<PieceId> hits) {
        return tenancy.reading(
                agency,
                () -> inOrder(agency, hits).stream()
                        .filter(p -> policy.mayRead(actor, p))
                        .map(p -> readable(p, p.document()))
                        .toList());
    }

    @Override
    public List<SearchablePiece> published(AgencyId agency, List<PieceId> hits) {
        return tenancy.reading(
                agency,
                () -> inOrder(agency, hits).stream()
                        .filter(p -> p.path() != null)
                        .map(p -> readable(p, record.publishedDocument(p).orElse(p.document())))
                        .toList());
    }

    private List<Piece> inOrder(AgencyId agency, List<PieceId> hits) {
        List<Piece> found =
                pieces.findAll(agency, hits.stream().map(PieceId::value).toList());
        return hits.stream()
                .flatMap(hit -> found.stream().filter(p -> p.id().equals(hit)))
                .toList();
    }

    private static SearchablePiece readable(Piece p, String json) {
        Node document = WritingDesk.read(json).orThrow();
        DocumentFields fields = DocumentFields.of(document);
        return new SearchablePiece(
                p.agency(),
                p.id(),
                p.number(),
                p.state(),
                fields.title(),
                fields.sapo(),
                PlainText.of(document),
                p.authors().stream().map(AuthorView::name).toList(),
                List.copyOf(p.tags()),
                p.sectionId(),
                p.ownerId(),
                p.updatedAt(),
                p.publishedAt());
    }
}
