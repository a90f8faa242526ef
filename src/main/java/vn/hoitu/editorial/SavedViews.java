package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.DEFAULT_VIEW;
import static vn.hoitu.editorial.db.Tables.SAVED_VIEW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** Views of the lists that people kept, in the database. Each method runs within the agency's transaction. */
@Repository
class SavedViews {

    private static final vn.hoitu.editorial.db.tables.SavedView V = SAVED_VIEW;

    /**
     * A view that somebody kept.
     *
     * @param desk the desk it is for, of a shared one; it is shown to everybody, with the desk's name
     * @param search the part of the screen's address after the question mark
     */
    record Kept(
            UUID id,
            UUID ownerId,
            String ownerName,
            String name,
            boolean shared,
            @Nullable UUID desk,
            String layout,
            String search,
            boolean deleted,
            int version) {}

    private final DSLContext sql;

    SavedViews(DSLContext sql) {
        this.sql = sql;
    }

    /** A person's own and those that are shared, in the order in which they came. */
    List<Kept> shownTo(AgencyId agency, UUID person) {
        return sql.selectFrom(V)
                .where(V.AGENCY_ID
                        .eq(agency.value())
                        .and(V.DELETED_AT.isNull())
                        .and(V.OWNER_ID.eq(person).or(V.SHARED)))
                .orderBy(V.SHARED, V.CREATED_AT, V.ID)
                .fetch(SavedViews::kept);
    }

    Optional<Kept> lock(AgencyId agency, UUID id) {
        return sql.selectFrom(V).where(key(agency, id)).forUpdate().fetchOptional(SavedViews::kept);
    }

    void add(AgencyId agency, Kept view, Instant at) {
        sql.insertInto(V)
                .set(V.AGENCY_ID, agency.value())
                .set(V.ID, view.id())
                .set(V.OWNER_ID, view.ownerId())
                .set(V.OWNER_NAME, view.ownerName())
                .set(V.NAME, view.name())
                .set(V.SHARED, view.shared())
                .set(V.DESK_ID, view.desk())
                .set(V.LAYOUT, view.layout())
                .set(V.SEARCH, view.search())
                .set(V.CREATED_AT, at)
                .execute();
    }

    void change(AgencyId agency, Kept view) {
        sql.update(V)
                .set(V.NAME, view.name())
                .set(V.SHARED, view.shared())
                .set(V.DESK_ID, view.desk())
                .set(V.LAYOUT, view.layout())
                .set(V.SEARCH, view.search())
                .set(V.VERSION, V.VERSION.plus(1))
                .where(key(agency, view.id()))
                .execute();
    }

    void setDeleted(AgencyId agency, UUID id, @Nullable Instant at) {
        sql.update(V)
                .set(V.DELETED_AT, at)
                .set(V.VERSION, V.VERSION.plus(1))
                .where(key(agency, id))
                .execute();
    }

    Optional<UUID> defaultOf(AgencyId agency, UUID person) {
        return sql.select(DEFAULT_VIEW.VIEW_ID)
                .from(DEFAULT_VIEW)
                .where(DEFAULT_VIEW.AGENCY_ID.eq(agency.value()).and(DEFAULT_VIEW.PERSON_ID.eq(person)))
                .fetchOptional(DEFAULT_VIEW.VIEW_ID);
    }

    void setDefault(AgencyId agency, UUID person, @Nullable UUID view) {
        if (view == null) {
            sql.deleteFrom(DEFAULT_VIEW)
                    .where(DEFAULT_VIEW.AGENCY_ID.eq(agency.value()).and(DEFAULT_VIEW.PERSON_ID.eq(person)))
                    .execute();
            return;
        }
        sql.insertInto(DEFAULT_VIEW)
                .set(DEFAULT_VIEW.AGENCY_ID, agency.value())
                .set(DEFAULT_VIEW.PERSON_ID, person)
                .set(DEFAULT_VIEW.VIEW_ID, view)
                .onConflict(DEFAULT_VIEW.AGENCY_ID, DEFAULT_VIEW.PERSON_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    private static Condition key(AgencyId agency, UUID id) {
        return V.AGENCY_ID.eq(agency.value()).and(V.ID.eq(id));
    }

    private static Kept kept(Record r) {
        return new Kept(
                r.get(V.ID),
                r.get(V.OWNER_ID),
                r.get(V.OWNER_NAME),
                r.get(V.NAME),
                r.get(V.SHARED),
                r.get(V.DESK_ID),
                r.get(V.LAYOUT),
                r.get(V.SEARCH),
                r.get(V.DELETED_AT) != null,
                r.get(V.VERSION));
    }
}
