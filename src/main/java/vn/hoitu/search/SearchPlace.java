package vn.hoitu.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.TermQuery;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.Place;
import vn.hoitu.editorial.PublishedCorrection;
import vn.hoitu.editorial.PublishedPiece;
import vn.hoitu.shared.change.Change;

/** What readers find when they search, in the index of the node that asks. */
@Component
@Order(4)
class SearchPlace implements Place {

    private final SearchIndex index;

    SearchPlace(SearchIndex index) {
        this.index = index;
    }

    @Override
    public boolean ofEachNode() {
        return true;
    }

    @Override
    public String code() {
        return "search";
    }

    /** The index has followed the change itself, and then it knows the piece or does not. */
    @Override
    public Optional<String> confirm(Delivered delivered) {
        long followed = index.open().cursors().byAgency().getOrDefault(delivered.agency(), 0L);
        Subject subject = new Subject(delivered.agency(), Subject.PIECE, delivered.pieceId());
        TermQuery published = new TermQuery(Fields.key(subject, FoundKind.PUBLISHED));
        int unknown = -1;
        int found = index.searching(searcher -> searcher.count(published), unknown);
        boolean right = found != unknown && (found > 0) == delivered.withReaders();
        return right && followed >= delivered.change() ? Optional.of("change:" + followed) : Optional.empty();
    }

    @Override
    public void deliverAgain(Delivered delivered, PublishedPiece snapshot, List<PublishedCorrection> corrections) {
        long followed = index.open().cursors().byAgency().getOrDefault(delivered.agency(), 0L);
        index.follow(List.of(new Change(delivered.agency(), followed, "piece", delivered.pieceId())));
    }
}
