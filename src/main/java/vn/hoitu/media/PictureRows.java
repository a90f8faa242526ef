package vn.hoitu.media;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.text.VietnameseText;
import vn.hoitu.storage.FileHash;

/** Pictures in the database; every call runs in a transaction in which the agency's rows are open. */
@Repository
class PictureRows {

    private static final String COLUMNS =
            "id, hash, mime, width, height, turn, bytes, file_name, caption, credit, alt, added_at, version";

    private final DSLContext sql;

    PictureRows(DSLContext sql) {
        this.sql = sql;
    }

    /** @return whether the row is new; the same bytes added by two people at once make one picture */
    boolean add(AgencyId agency, PictureRow picture, PersonId by) {
        return sql.execute(
                        """
                        insert into media.picture (agency_id, id, hash, mime, width, height, turn, bytes, file_name,
                            caption, credit, alt, search_key, added_at, added_by, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?, 1)
                        on conflict (agency_id, hash) do nothing
                        """,
                        agency.value(),
                        picture.id(),
                        picture.hash().value(),
                        picture.format().mime(),
                        picture.width(),
                        picture.height(),
                        picture.turn().exif(),
                        picture.bytes(),
                        picture.fileName(),
                        picture.texts().caption(),
                        picture.texts().credit(),
                        picture.texts().alt(),
                        searchKey(picture.fileName(), picture.texts()),
                        OffsetDateTime.ofInstant(picture.addedAt(), ZoneOffset.UTC),
                        by.value())
                == 1;
    }

    boolean describe(AgencyId agency, PictureRow picture, PictureRow.Texts texts) {
        return sql.execute(
                        """
                        update media.picture
                        set caption = ?, credit = ?, alt = ?, search_key = ?, version = version + 1
                        where agency_id = ? and id = ? and version = ?
                        """,
                        texts.caption(),
                        texts.credit(),
                        texts.alt(),
                        searchKey(picture.fileName(), texts),
                        agency.value(),
                        picture.id(),
                        picture.version())
                == 1;
    }

    Optional<PictureRow> byHash(AgencyId agency, FileHash hash) {
        return sql.fetchOptional(
                        "select " + COLUMNS + " from media.picture where agency_id = ? and hash = ?",
                        agency.value(),
                        hash.value())
                .map(PictureRows::row);
    }

    Optional<PictureRow> find(AgencyId agency, UUID id) {
        return find(agency, List.of(id)).stream().findFirst();
    }

    List<PictureRow> find(AgencyId agency, Collection<UUID> ids) {
        return sql.fetch(
                        "select " + COLUMNS + " from media.picture where agency_id = ? and id = any(?)",
                        agency.value(),
                        ids.toArray(UUID[]::new))
                .map(PictureRows::row);
    }

    List<PictureRow> after(AgencyId agency, @Nullable UUID last, int limit) {
        return sql.fetch(
                        "select " + COLUMNS + " from media.picture where agency_id = ? and id > ? order by id limit ?",
                        agency.value(),
                        last == null ? new UUID(0, 0) : last,
                        limit)
                .map(PictureRows::row);
    }

    /** Newest first; ids grow with time. Every word of the query must stand somewhere in what is said of a picture. */
    List<PictureRow> latest(AgencyId agency, List<String> words, @Nullable UUID before, int limit) {
        return sql.fetch(
                        "select " + COLUMNS + """
                                 from media.picture
                                where agency_id = ? and (?::uuid is null or id < ?::uuid) and search_key like all (?)
                                order by id desc limit ?
                                """,
                        agency.value(),
                        before,
                        before,
                        words.stream().map(PictureRows::pattern).toArray(String[]::new),
                        limit)
                .map(PictureRows::row);
    }

    private static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static String searchKey(String fileName, PictureRow.Texts texts) {
        return VietnameseText.searchKey(String.join("\n", texts.caption(), texts.credit(), texts.alt(), fileName));
    }

    private static PictureRow row(Record row) {
        return new PictureRow(
                row.get("id", UUID.class),
                new FileHash(row.get("hash", String.class)),
                PictureFormat.ofMime(row.get("mime", String.class)).orElseThrow(),
                row.get("width", Integer.class),
                row.get("height", Integer.class),
                Turn.of(row.get("turn", Integer.class)),
                row.get("bytes", Long.class),
                row.get("file_name", String.class),
                new PictureRow.Texts(
                        row.get("caption", String.class),
                        row.get("credit", String.class),
                        row.get("alt", String.class)),
                row.get("added_at", Instant.class),
                row.get("version", Integer.class));
    }
}
