package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.PIECE_VERSION;
import static vn.hoitu.editorial.db.Tables.PUBLICATION;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.document.DocumentFields;

/** The texts of a piece that were kept: its versions and its publications. Each method runs within a transaction. */
@Repository
class KeptTexts {

    private static final vn.hoitu.editorial.db.tables.PieceVersion V = PIECE_VERSION;
    private static final vn.hoitu.editorial.db.tables.Publication U = PUBLICATION;

    static final String CURRENT = "current";
    static final String NAMED = "named";
    static final String RESTORED = "restore";
    static final String DERIVED = "derived";

    /**
     * A text of the piece at some time.
     *
     * @param key {@code current}, {@code v3} for a version, {@code p2} for a publication
     * @param documentVersion the number of steps that made it
     * @param label why it was kept: an act, {@code autosave}, {@code named}, {@code restore}, {@code derived}
     */
    record Moment(
            String key,
            int documentVersion,
            String document,
            String label,
            @Nullable String name,
            String byName,
            Instant at,
            int words) {

        MomentView view() {
            return new MomentView(key, label, name, byName, at, words);
        }
    }

    /** A text without its words: what it is called, whose it is, how long. */
    record MomentView(String key, String label, @Nullable String name, String byName, Instant at, int words) {}

    /** A version as the list shows it. */
    @Schema(name = "VersionView")
    record VersionView(
            int number,
            int documentVersion,
            String label,
            @Nullable String name,
            @Nullable Integer restoredFrom,
            UUID byId,
            String byName,
            Instant at,
            int words) {}

    /** A version as its whole text, with who had it. */
    record Version(int documentVersion, String document, UUID by, String byName, Instant at) {}

    private final DSLContext sql;

    KeptTexts(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Moment> find(Piece piece, String key) {
        if (key.equals(CURRENT)) {
            return Optional.of(now(piece));
        }
        if (!key.matches("[vp][1-9][0-9]{0,8}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(key.substring(1));
        return key.startsWith("v") ? version(piece, number) : publication(piece, number);
    }

    private static Moment now(Piece piece) {
        return new Moment(
                CURRENT,
                piece.documentVersion(),
                piece.document(),
                CURRENT,
                null,
                piece.savedByName(),
                piece.savedAt(),
                piece.words());
    }

    Optional<Moment> version(Piece piece, int number) {
        return sql.selectFrom(V)
                .where(of(piece).and(V.NUMBER.eq(number)))
                .fetchOptional(r -> new Moment(
                        "v" + number,
                        r.get(V.DOCUMENT_VERSION),
                        r.get(V.DOCUMENT),
                        r.get(V.LABEL),
                        r.get(V.NAME),
                        r.get(V.BY_NAME),
                        r.get(V.AT),
                        r.get(V.WORDS)));
    }

    Optional<Moment> publication(Piece piece, int revision) {
        return sql.selectFrom(U)
                .where(U.AGENCY_ID.eq(piece.agency().value()))
                .and(U.PIECE_ID.eq(piece.id().value()))
                .and(U.REVISION.eq(revision))
                .fetchOptional(KeptTexts::publication);
    }

    private static Moment publication(Record r) {
        String document = r.get(U.DOCUMENT);
        return new Moment(
                "p" + r.get(U.REVISION),
                r.get(U.DOCUMENT_VERSION),
                document,
                r.get(U.KIND),
                null,
                r.get(U.BY_NAME),
                r.get(U.PUBLISHED_AT),
                DocumentFields.of(WritingDesk.read(document).orThrow()).words());
    }

    /** Newest first, without the texts. */
    List<VersionView> list(Piece piece) {
        return sql.select(
                        V.NUMBER,
                        V.DOCUMENT_VERSION,
                        V.LABEL,
                        V.NAME,
                        V.RESTORED_FROM,
                        V.BY_ID,
                        V.BY_NAME,
                        V.AT,
                        V.WORDS)
                .from(V)
                .where(of(piece))
                .orderBy(V.NUMBER.desc())
                .fetch(r -> new VersionView(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        r.value5(),
                        r.value6(),
                        r.value7(),
                        r.value8(),
                        r.value9()));
    }

    /** Versions of before a text, oldest first: what is known of pieces whose steps were not kept yet. */
    List<Version> before(Piece piece, int documentVersion) {
        return sql.selectFrom(V)
                .where(of(piece).and(V.DOCUMENT_VERSION.lt(documentVersion)))
                .orderBy(V.DOCUMENT_VERSION, V.NUMBER)
                .fetch(r -> new Version(
                        r.get(V.DOCUMENT_VERSION), r.get(V.DOCUMENT), r.get(V.BY_ID), r.get(V.BY_NAME), r.get(V.AT)));
    }

    /** Keeps a text under a name or as what was brought back; the piece is locked by the caller. */
    int keep(
            Piece piece,
            String label,
            @Nullable String name,
            @Nullable Integer restoredFrom,
            UUID by,
            String byName,
            Instant at) {
        int number = sql.select(DSL.coalesce(DSL.max(V.NUMBER), 0))
                        .from(V)
                        .where(of(piece))
                        .fetchSingle()
                        .value1()
                + 1;
        sql.insertInto(V)
                .set(V.AGENCY_ID, piece.agency().value())
                .set(V.PIECE_ID, piece.id().value())
                .set(V.NUMBER, number)
                .set(V.DOCUMENT_VERSION, piece.documentVersion())
                .set(V.DOCUMENT, piece.document())
                .set(V.LABEL, label)
                .set(V.NAME, name)
                .set(V.RESTORED_FROM, restoredFrom)
                .set(V.WORDS, piece.words())
                .set(V.BY_ID, by)
                .set(V.BY_NAME, byName)
                .set(V.AT, at)
                .execute();
        return number;
    }

    int count(Piece piece, String label) {
        return sql.fetchCount(V, of(piece).and(V.LABEL.eq(label)));
    }

    private static Condition of(Piece piece) {
        return V.AGENCY_ID
                .eq(piece.agency().value())
                .and(V.PIECE_ID.eq(piece.id().value()));
    }
}
