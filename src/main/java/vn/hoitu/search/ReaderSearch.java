package vn.hoitu.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.SearchablePiece;
import vn.hoitu.editorial.SearchablePieces;
import vn.hoitu.shared.AgencyId;

/** Search for readers: only what is with readers at this moment, in the version they have. */
@Service
public class ReaderSearch {

    public static final int MOST_PAGE_HITS = 50;

    public record ReaderHit(PieceId piece, Excerpt excerpt) {

        public String snippetHtml() {
            return excerpt.html();
        }
    }

    /** @param total how many pieces match, of which the hits are one page */
    public record ReaderHits(List<ReaderHit> hits, long total) {}

    private final Hits index;
    private final SearchablePieces pieces;

    ReaderSearch(Hits index, SearchablePieces pieces) {
        this.index = index;
        this.pieces = pieces;
    }

    /** Never fails for what was typed; what cannot be found is not found. */
    public ReaderHits find(AgencyId agency, String typed, int offset, int limit) {
        int from = Math.max(0, offset);
        int wanted = Math.max(1, Math.min(MOST_PAGE_HITS, limit));
        int to = Math.min(SearchLimits.MOST_PAGED_HITS, from + wanted);
        SearchWords asked = SearchWords.of(typed);
        Hits.Found found = index.find(agency, List.of(FoundKind.PUBLISHED), null, asked, to);
        List<PieceId> page = found.hits().stream()
                .skip(from)
                .map(hit -> new PieceId(hit.id()))
                .toList();
        if (page.isEmpty()) {
            return new ReaderHits(List.of(), found.total());
        }
        Map<PieceId, ReaderHit> published = pieces.published(agency, page).stream()
                .map(piece -> new ReaderHit(piece.id(), excerpt(asked, piece)))
                .collect(Collectors.toMap(ReaderHit::piece, Function.identity()));
        List<ReaderHit> hits =
                page.stream().map(published::get).filter(Objects::nonNull).toList();
        return new ReaderHits(hits, found.total() - (page.size() - hits.size()));
    }

    static Excerpt excerpt(SearchWords asked, SearchablePiece piece) {
        String text = piece.text().contains(piece.sapo()) ? piece.text() : piece.sapo() + " " + piece.text();
        return Excerpt.of(asked, text);
    }
}
