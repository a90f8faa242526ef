package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;
import static vn.hoitu.editorial.db.Tables.SECTION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** Rows of lists: what a row shows and nothing of the text. Each method runs within the agency's transaction. */
@Repository
class PieceRows {

    private static final List<Field<?>> SHOWN = List.of(
            P.ID,
            P.NUMBER,
            P.TITLE,
            P.FOLDED,
            P.FORM,
            P.URGENCY,
            P.STATE,
            P.STEP,
            P.STEP_SINCE,
            P.STEP_DUE_AT,
            P.VERSION,
            P.DOCUMENT_VERSION,
            P.PUBLISHED_DOCUMENT_VERSION,
            P.SECTION_ID,
            P.DESK_ID,
            P.TAGS,
            P.OWNER_ID,
            P.OWNER_NAME,
            P.HOLDER_ID,
            P.HOLDER_NAME,
            P.CREATED_AT,
            P.UPDATED_AT,
            P.PUBLISHED_AT,
            P.SCHEDULED_AT,
            P.WORDS,
            P.PICTURE_IDS,
            P.SLUG,
            P.WORKFLOW_VERSION_ID);

    /** Which of several lists a row belongs to. */
    private static final Field<Integer> LIST = DSL.field(DSL.name("list"), Integer.class);

    private final DSLContext sql;

    PieceRows(DSLContext sql) {
        this.sql = sql;
    }

    /** The first rows in the order, from several readings that have no row in common. */
    List<Record> first(
            AgencyId agency, List<Condition> readings, PieceOrder order, @Nullable String cursor, int limit) {
        return firstOfEach(agency, List.of(readings), order, cursor, limit).getFirst();
    }

    /** The same for several lists at once, in one statement. */
    List<List<Record>> firstOfEach(
            AgencyId agency, List<List<Condition>> lists, PieceOrder order, @Nullable String cursor, int limit) {
        List<List<Record>> found = new ArrayList<>();
        lists.forEach(list -> found.add(new ArrayList<>()));
        Condition after = order.after(cursor);
        List<Select<Record>> parts = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            Field<Integer> list = DSL.inline(i).as(LIST);
            lists.get(i)
                    .forEach(reading -> parts.add(sql.select(list)
                            .select(SHOWN)
                            .from(P)
                            .where(reading.and(after))
                            .orderBy(order.fields(P))
                            .limit(limit)));
        }
        if (!parts.isEmpty()) {
            named(agency, parts.stream().reduce(Select::unionAll).orElseThrow().asTable("found"), order)
                    .forEach(row -> {
                        List<Record> own = found.get(row.get(LIST));
                        if (own.size() < limit) {
                            own.add(row);
                        }
                    });
        }
        return found;
    }

    /** Found rows in their lists and order, with the names of their sections. */
    private List<Record> named(AgencyId agency, Table<Record> found, PieceOrder order) {
        List<Field<?>> fields = new ArrayList<>(List.of(LIST));
        fields.addAll(SHOWN);
        List<SortField<?>> sorted = new ArrayList<>(List.of(found.field(LIST).asc()));
        sorted.addAll(order.fields(found));
        List<Field<?>> columns =
                new ArrayList<>(fields.stream().<Field<?>>map(found::field).toList());
        columns.add(SECTION.NAME);
        fields.add(SECTION.NAME);
        return sql.select(columns)
                .from(found)
                .leftJoin(SECTION)
                .on(SECTION.AGENCY_ID.eq(agency.value()).and(SECTION.ID.eq(found.field(P.SECTION_ID))))
                .orderBy(sorted)
                .coerce(fields) // so that a row finds each of its values at once
                .fetch();
    }

    /** How many there are in each state; beyond the limit it is not counted on. */
    Map<String, Long> counts(Map<PieceState, Condition> readings, int limit) {
        Select<Record2<String, Integer>> all = readings.entrySet().stream()
                .<Select<Record2<String, Integer>>>map(
                        reading -> sql.select(DSL.inline(reading.getKey().code()), DSL.count())
                                .from(sql.selectOne()
                                        .from(P)
                                        .where(reading.getValue())
                                        .limit(limit + 1)
                                        .asTable("some")))
                .reduce(Select::unionAll)
                .orElseThrow();
        Map<String, Long> counts = new LinkedHashMap<>();
        sql.fetch(all).forEach(r -> {
            if (r.value2() > 0) {
                counts.put(r.value1(), r.value2().longValue());
            }
        });
        return counts;
    }

    /** How many rows each list has, up to one more than the limit. */
    List<Integer> counts(List<List<Condition>> lists, int limit) {
        Integer[] counts = new Integer[lists.size()];
        List<Select<Record2<Integer, Integer>>> parts = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            parts.add(sql.select(DSL.inline(i), DSL.count())
                    .from(sql.selectOne()
                            .from(P)
                            .where(DSL.or(lists.get(i)))
                            .limit(limit + 1)
                            .asTable("some")));
        }
        if (!parts.isEmpty()) {
            sql.fetch(parts.stream().reduce(Select::unionAll).orElseThrow())
                    .forEach(r -> counts[r.value1()] = r.value2());
        }
        return List.of(counts);
    }

    /** The desks that pieces in work were given to. */
    List<UUID> desks(Condition agency, int limit) {
        return sql.selectDistinct(P.DESK_ID)
                .from(P)
                .where(agency.and(P.DESK_ID.isNotNull())
                        .and(P.STATE.in(PieceScope.IN_WORK.stream()
                                .map(state -> DSL.inline(state.code()))
                                .toList())))
                .orderBy(P.DESK_ID)
                .limit(limit)
                .fetch(P.DESK_ID);
    }
}
