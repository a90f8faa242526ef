package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;
import static vn.hoitu.editorial.db.Tables.SECTION;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.web.PublicAddress;

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
    private final Agencies agencies;
    private final PublicAddress addresses;
    private final Courses courses;
    private final Problems texts;
    private final Clock clock;

    PieceRows(
            DSLContext sql, Agencies agencies, PublicAddress addresses, Courses courses, Problems texts, Clock clock) {
        this.sql = sql;
        this.agencies = agencies;
        this.addresses = addresses;
        this.courses = courses;
        this.texts = texts;
        this.clock = clock;
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
                    .forEach(reading -> parts.add(DSL.select(list)
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
                        reading -> DSL.select(DSL.inline(reading.getKey().code()), DSL.count())
                                .from(DSL.selectOne()
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
            parts.add(DSL.select(DSL.inline(i), DSL.count())
                    .from(DSL.selectOne()
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

    List<PieceRowView> views(AgencyId agency, List<Record> rows, Locale locale) {
        Optional<AgencyProfile> profile = agencies.find(agency);
        Instant now = clock.instant();
        return rows.stream().map(r -> view(agency, r, profile, now, locale)).toList();
    }

    private PieceRowView view(AgencyId agency, Record r, Optional<AgencyProfile> profile, Instant now, Locale locale) {
        PieceState state = PieceState.of(r.get(P.STATE)).orElseThrow();
        UUID[] pictures = r.get(P.PICTURE_IDS);
        Instant due = r.get(P.STEP_DUE_AT);
        return new PieceRowView(
                r.get(P.ID),
                r.get(P.NUMBER),
                r.get(P.TITLE),
                r.get(P.FORM),
                r.get(P.URGENCY),
                state.code(),
                r.get(P.STEP),
                r.get(P.STEP_SINCE),
                due,
                due != null && due.isBefore(now) && PieceScope.IN_WORK.contains(state),
                r.get(P.VERSION),
                r.get(P.DOCUMENT_VERSION),
                r.get(P.SECTION_ID),
                r.get(SECTION.NAME),
                r.get(P.DESK_ID),
                Arrays.asList(r.get(P.TAGS)),
                r.get(P.OWNER_ID),
                r.get(P.OWNER_NAME),
                r.get(P.HOLDER_ID),
                holderName(agency, r, state, locale),
                r.get(P.UPDATED_AT),
                r.get(P.PUBLISHED_AT),
                r.get(P.SCHEDULED_AT),
                r.get(P.WORDS),
                pictures.length,
                publicUrl(r, state, profile),
                pictures.length == 0 ? null : "/api/v1/agencies/" + agency + "/pictures/" + pictures[0] + "/thumb",
                state == PieceState.PUBLISHED
                        && !java.util.Objects.equals(r.get(P.PUBLISHED_DOCUMENT_VERSION), r.get(P.DOCUMENT_VERSION)));
    }

    /** Whose turn it is: somebody by name, or a desk whose people have not taken it up; nobody's at the end. */
    private String holderName(AgencyId agency, Record r, PieceState state, Locale locale) {
        String named = r.get(P.HOLDER_NAME);
        if (named != null) {
            return named;
        }
        return switch (state) {
            case DRAFT, RETURNED -> r.get(P.OWNER_NAME);
            case SUBMITTED, REVIEWED, APPROVED ->
                courses.answering(agency, r.get(P.WORKFLOW_VERSION_ID), r.get(P.STEP))
                        .map(role -> texts.text("turn." + role.code(), Map.of(), locale))
                        .orElseGet(() -> texts.text("holder." + state.code(), Map.of(), locale));
            case SCHEDULED, PUBLISHED, EXPIRED, TAKEN_DOWN, DISCARDED -> "";
        };
    }

    private @Nullable String publicUrl(Record r, PieceState state, Optional<AgencyProfile> profile) {
        String slug = r.get(P.SLUG);
        return state != PieceState.PUBLISHED || slug == null || profile.isEmpty()
                ? null
                : addresses.site(profile.get().host()) + "/" + slug + "-" + r.get(P.NUMBER) + ".html";
    }
}
