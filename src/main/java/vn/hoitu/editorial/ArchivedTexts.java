package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.PUBLICATION;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.secret.Sha256;

/** Every text that was ever published, as it was. Nothing here is ever changed or taken away. */
@Repository
class ArchivedTexts {

    private static final vn.hoitu.editorial.db.tables.Publication U = PUBLICATION;

    /** @param sha256 of the document as it was published, so that anybody can check that it is still the same */
    record ArchivedVersionView(
            int revision,
            String kind,
            String channel,
            String title,
            Instant at,
            String byName,
            UUID sectionId,
            String slug,
            List<String> authors,
            List<String> tags,
            String sha256) {}

    private final DSLContext sql;
    private final JsonMapper json;

    ArchivedTexts(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The newest first. */
    List<ArchivedVersionView> versions(Piece piece) {
        return sql.selectFrom(U)
                .where(of(piece))
                .orderBy(U.REVISION.desc())
                .fetch(r -> new ArchivedVersionView(
                        r.get(U.REVISION),
                        r.get(U.KIND),
                        r.get(U.CHANNEL),
                        r.get(U.TITLE),
                        r.get(U.PUBLISHED_AT),
                        r.get(U.BY_NAME),
                        r.get(U.SECTION_ID),
                        r.get(U.SLUG),
                        authors(r).stream().map(AuthorView::name).toList(),
                        Arrays.asList(r.get(U.TAGS)),
                        sha256(r.get(U.DOCUMENT))));
    }

    Optional<PublishedPiece> snapshot(Piece piece, int revision) {
        return sql.selectFrom(U)
                .where(of(piece).and(U.REVISION.eq(revision)))
                .fetchOptional(r -> new PublishedPiece(
                        piece.agency(),
                        piece.id(),
                        piece.number(),
                        r.get(U.SLUG),
                        r.get(U.SECTION_ID),
                        r.get(U.DOCUMENT),
                        authors(r),
                        Arrays.asList(r.get(U.TAGS)),
                        r.get(U.SOURCE),
                        revision,
                        Objects.requireNonNullElse(piece.publishedAt(), r.get(U.PUBLISHED_AT)),
                        r.get(U.PUBLISHED_AT)));
    }

    private List<AuthorView> authors(Record r) {
        return List.of(json.readValue(r.get(U.AUTHORS).data(), AuthorView[].class));
    }

    static String sha256(String text) {
        return Sha256.hex(text);
    }

    private static Condition of(Piece piece) {
        return U.AGENCY_ID
                .eq(piece.agency().value())
                .and(U.PIECE_ID.eq(piece.id().value()));
    }
}
