package vn.hoitu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.SearchablePiece;
import vn.hoitu.editorial.SearchablePieces;
import vn.hoitu.media.PictureView;
import vn.hoitu.media.Pictures;
import vn.hoitu.shared.AgencyId;

/** Reads what is to be indexed from those who own it. */
@Component
class IndexSource {

    private final SearchablePieces pieces;
    private final Pictures pictures;
    private final ChangeTable changes;

    IndexSource(SearchablePieces pieces, Pictures pictures, ChangeTable changes) {
        this.pieces = pieces;
        this.pictures = pictures;
        this.changes = changes;
    }

    ChangeTable changes() {
        return changes;
    }

    static List<Term> keys(Subject subject) {
        return subject.kind().equals(Subject.PICTURE)
                ? List.of(Fields.key(subject, FoundKind.PICTURE))
                : List.of(Fields.key(subject, FoundKind.PIECE), Fields.key(subject, FoundKind.PUBLISHED));
    }

    /** What the subject has in the index now; nothing when it is gone. */
    List<IndexedDocument> documents(Subject subject) {
        if (subject.kind().equals(Subject.PICTURE)) {
            return pictures.find(subject.agency(), List.of(subject.id())).stream()
                    .map(picture -> document(subject.agency(), picture))
                    .toList();
        }
        PieceId id = new PieceId(subject.id());
        List<IndexedDocument> documents = new ArrayList<>();
        pieces.find(subject.agency(), id).ifPresent(piece -> documents.add(document(piece, FoundKind.PIECE)));
        pieces.published(subject.agency(), List.of(id))
                .forEach(piece -> documents.add(document(piece, FoundKind.PUBLISHED)));
        return documents;
    }

    /** Everything of an agency, for a rebuild. */
    void all(AgencyId agency, Consumer<List<IndexedDocument>> taker) {
        PieceId last = null;
        for (var batch = pieces.after(agency, null, SearchLimits.REBUILD_BATCH_PIECES);
                !batch.isEmpty();
                batch = pieces.after(agency, last, SearchLimits.REBUILD_BATCH_PIECES)) {
            List<IndexedDocument> documents = new ArrayList<>();
            batch.forEach(piece -> documents.add(document(piece, FoundKind.PIECE)));
            pieces.published(agency, batch.stream().map(SearchablePiece::id).toList())
                    .forEach(piece -> documents.add(document(piece, FoundKind.PUBLISHED)));
            taker.accept(documents);
            last = batch.getLast().id();
        }
        UUID lastPicture = null;
        for (var batch = pictures.after(agency, null, SearchLimits.REBUILD_BATCH_PIECES);
                !batch.isEmpty();
                batch = pictures.after(agency, lastPicture, SearchLimits.REBUILD_BATCH_PIECES)) {
            taker.accept(
                    batch.stream().map(picture -> document(agency, picture)).toList());
            lastPicture = batch.getLast().id();
        }
    }

    private static IndexedDocument document(SearchablePiece piece, FoundKind kind) {
        Subject subject = new Subject(piece.agency(), Subject.PIECE, piece.id().value());
        return new IndexedDocument(Fields.key(subject, kind), Fields.of(piece, kind));
    }

    private static IndexedDocument document(AgencyId agency, PictureView picture) {
        Subject subject = new Subject(agency, Subject.PICTURE, picture.id());
        return new IndexedDocument(Fields.key(subject, FoundKind.PICTURE), Fields.of(agency, picture));
    }
}
