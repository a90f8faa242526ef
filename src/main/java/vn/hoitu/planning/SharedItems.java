package vn.hoitu.planning;

import static vn.hoitu.planning.PlanBook.at;
import static vn.hoitu.planning.PlanBook.instant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** What is shared in stories' rooms, in the database. Each method runs within the agency's transaction. */
@Repository
class SharedItems {

    /** One thing that is shared. */
    record Item(
            UUID id,
            UUID storyId,
            String kind,
            String title,
            String body,
            String link,
            @Nullable UUID pictureId,
            @Nullable String fileHash,
            @Nullable String fileName,
            @Nullable String mime,
            @Nullable Long bytes,
            UUID addedById,
            String addedByName,
            Instant addedAt,
            int version) {

        Map<String, String> wording() {
            return Map.of("title", title, "body", body, "link", link);
        }

        /** What it says is of a person and stays out of the record. */
        boolean isPersonal() {
            return kind.equals("contact") || kind.equals("source");
        }
    }

    private final DSLContext sql;

    SharedItems(DSLContext sql) {
        this.sql = sql;
    }

    void add(AgencyId agency, Item i) {
        sql.execute(
                """
                insert into planning.shared_item (agency_id, id, story_id, kind, title, body, link, picture_id, file_hash,
                    file_name, mime, bytes, added_by_id, added_by_name, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)
                """,
                agency.value(),
                i.id(),
                i.storyId(),
                i.kind(),
                i.title(),
                i.body(),
                i.link(),
                i.pictureId(),
                i.fileHash(),
                i.fileName(),
                i.mime(),
                i.bytes(),
                i.addedById(),
                i.addedByName(),
                at(i.addedAt()));
    }

    void change(AgencyId agency, Item i) {
        sql.execute("""
            update planning.shared_item set kind = ?, title = ?, body = ?, link = ?, picture_id = ?,
                version = version + 1
            where agency_id = ? and id = ?
            """, i.kind(), i.title(), i.body(), i.link(), i.pictureId(), agency.value(), i.id());
    }

    void remove(AgencyId agency, UUID id) {
        sql.execute("delete from planning.shared_item where agency_id = ? and id = ?", agency.value(), id);
    }

    Optional<Item> find(AgencyId agency, UUID id) {
        return sql
                .fetch("select * from planning.shared_item where agency_id = ? and id = ?", agency.value(), id)
                .stream()
                .findFirst()
                .map(SharedItems::item);
    }

    Optional<Item> lock(AgencyId agency, UUID id) {
        return sql
                .fetch(
                        "select * from planning.shared_item where agency_id = ? and id = ? for update",
                        agency.value(),
                        id)
                .stream()
                .findFirst()
                .map(SharedItems::item);
    }

    int count(AgencyId agency, UUID story) {
        return sql.fetchSingle(
                        "select count(*) from planning.shared_item where agency_id = ? and story_id = ?",
                        agency.value(),
                        story)
                .get(0, Integer.class);
    }

    List<Item> of(AgencyId agency, UUID story) {
        return sql.fetch(
                        "select * from planning.shared_item where agency_id = ? and story_id = ? order by added_at, id",
                        agency.value(),
                        story)
                .map(SharedItems::item);
    }

    private static Item item(Record r) {
        return new Item(
                r.get("id", UUID.class),
                r.get("story_id", UUID.class),
                r.get("kind", String.class),
                r.get("title", String.class),
                r.get("body", String.class),
                r.get("link", String.class),
                r.get("picture_id", UUID.class),
                r.get("file_hash", String.class),
                r.get("file_name", String.class),
                r.get("mime", String.class),
                r.get("bytes", Long.class),
                r.get("added_by_id", UUID.class),
                r.get("added_by_name", String.class),
                Objects.requireNonNull(instant(r, "added_at")),
                r.get("version", Integer.class));
    }
}
