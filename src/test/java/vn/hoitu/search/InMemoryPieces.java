package vn.hoitu.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.PieceState;
import vn.hoitu.editorial.SearchablePiece;
import vn.hoitu.editorial.SearchablePieces;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** Pieces without a database: a working version of each and the published one; reporters read only their own drafts. */
@Component
@Fallback
class InMemoryPieces implements SearchablePieces {

    final Map<String, SearchablePiece> working = new ConcurrentSkipListMap<>();
    final Map<String, SearchablePiece> published = new ConcurrentSkipListMap<>();

    static String key(AgencyId agency, PieceId piece) {
        return agency + ":" + piece;
    }

    @Override
    public Optional<SearchablePiece> find(AgencyId agency, PieceId piece) {
        return Optional.ofNullable(working.get(key(agency, piece)));
    }

    @Override
    public List<SearchablePiece> after(AgencyId agency, @Nullable PieceId last, int limit) {
        String from = last == null ? agency + ":" : key(agency, last) + "!";
        return new TreeMap<>(working)
                .tailMap(from).values().stream()
                        .filter(p -> p.agency().equals(agency))
                        .limit(limit)
                        .toList();
    }

    @Override
    public List<SearchablePiece> readable(AgencyId agency, Actor actor, List<PieceId> hits) {
        return hits.stream()
                .flatMap(id -> find(agency, id).stream())
                .filter(p -> p.state() == PieceState.PUBLISHED
                        || p.ownerId().equals(actor.person().value()))
                .toList();
    }

    @Override
    public List<SearchablePiece> published(AgencyId agency, List<PieceId> hits) {
        return hits.stream()
                .map(id -> published.get(key(agency, id)))
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
