package vn.hoitu.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.PieceState;
import vn.hoitu.editorial.SearchablePiece;
import vn.hoitu.identity.StaffFinding;
import vn.hoitu.media.PictureView;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.change.Change;

/** A newsroom around an index: writes pieces, publishes them, takes them down, and lets the index follow. */
final class Newsroom implements ChangeTable {

    static final Instant MORNING = Instant.parse("2026-11-21T01:00:00Z");

    final AgencyId agency = new AgencyId(UUID.randomUUID());
    final InMemoryPieces pieces = new InMemoryPieces();
    final InMemoryPictures pictures = new InMemoryPictures(agency);
    final Path folder;
    final List<Change> changes = new ArrayList<>();
    private final Map<AgencyId, Long> followed = new HashMap<>();
    SearchIndex index;
    Reindex reindex;
    IndexFollower follower;
    ReaderSearch readers;
    StaffSearch staff;

    Newsroom(Path folder) {
        this.folder = folder;
        start();
    }

    /** Opens the index on the same folder, as a started program does. */
    void start() {
        index = new SearchIndex(new SearchFolder(folder), new IndexSource(pieces, pictures, this));
        reindex = new Reindex(index);
        follower = new IndexFollower(index, reindex);
        Hits hits = new Hits(index);
        readers = new ReaderSearch(hits, pieces);
        staff = new StaffSearch(
                hits, pieces, pictures, (where, actor, typed, most) -> StaffFinding.Found.NOBODY, new NoProfiles());
        followed.clear();
        followed.putAll(ends().byAgency());
        followed.putAll(follower.cursors());
    }

    void stop() throws IOException {
        index.destroy();
    }

    PieceId publish(String title, String text) {
        return publish(agency, title, "", text, MORNING);
    }

    PieceId publish(AgencyId where, String title, String sapo, String text, Instant at) {
        SearchablePiece piece =
                piece(where, new PieceId(UUID.randomUUID()), PieceState.PUBLISHED, title, sapo, text, at);
        pieces.working.put(InMemoryPieces.key(where, piece.id()), piece);
        pieces.published.put(InMemoryPieces.key(where, piece.id()), piece);
        changed(where, "piece", piece.id().value());
        return piece.id();
    }

    PieceId draft(String title, String text, PersonId owner) {
        PieceId id = new PieceId(UUID.randomUUID());
        SearchablePiece piece = new SearchablePiece(
                agency,
                id,
                1,
                PieceState.DRAFT,
                title,
                "",
                text,
                List.of(),
                List.of(),
                null,
                owner.value(),
                MORNING,
                null);
        pieces.working.put(InMemoryPieces.key(agency, id), piece);
        changed(agency, "piece", id.value());
        return id;
    }

    void rewrite(PieceId id, String text) {
        SearchablePiece old = pieces.find(agency, id).orElseThrow();
        pieces.working.put(
                InMemoryPieces.key(agency, id),
                piece(agency, id, old.state(), old.title(), old.sapo(), text, old.updatedAt()));
        changed(agency, "piece", id.value());
    }

    void picture(String caption, String credit) {
        UUID id = UUID.randomUUID();
        pictures.all.put(id, new PictureView(id, 8, 8, 1, "image/jpeg", "", "", caption, credit, "", "00", MORNING));
        changed(agency, "picture", id);
    }

    private static SearchablePiece piece(
            AgencyId agency, PieceId id, PieceState state, String title, String sapo, String text, Instant at) {
        return new SearchablePiece(
                agency,
                id,
                1,
                state,
                title,
                sapo,
                text,
                List.of("Vũ Thị Mai"),
                List.of("miền núi"),
                null,
                UUID.randomUUID(),
                at,
                at);
    }

    void changed(AgencyId where, String kind, UUID subject) {
        long number = ends().byAgency().getOrDefault(where, 0L) + 1;
        changes.add(new Change(where, number, kind, subject));
    }

    void follow() {
        for (Change change : List.copyOf(changes)) {
            if (change.number() > followed.getOrDefault(change.agency(), 0L)) {
                follower.follow(List.of(change));
                followed.put(change.agency(), change.number());
            }
        }
    }

    List<String> titles(String query) {
        follow();
        return readers.find(agency, query, 0, 20).hits().stream()
                .map(hit -> pieces.find(agency, hit.piece()).orElseThrow().title())
                .toList();
    }

    String snippet(String query) {
        follow();
        return readers.find(agency, query, 0, 20).hits().getFirst().snippetHtml();
    }

    Actor person(Role... roles) {
        Set<Grant> grants = new java.util.HashSet<>();
        for (Role role : roles) {
            grants.add(new Grant(agency.value(), role));
        }
        return new Actor(
                new PersonId(UUID.randomUUID()), "Mai", Locale.forLanguageTag("vi"), grants, null, null, "127.0.0.1");
    }

    @Override
    public Cursors ends() {
        Map<AgencyId, Long> ends = new HashMap<>();
        changes.forEach(c -> ends.merge(c.agency(), c.number(), Math::max));
        return new Cursors(ends);
    }

    @Override
    public Cursors beginnings() {
        Map<AgencyId, Long> beginnings = new HashMap<>();
        changes.forEach(c -> beginnings.merge(c.agency(), c.number(), Math::min));
        return new Cursors(beginnings);
    }
}
