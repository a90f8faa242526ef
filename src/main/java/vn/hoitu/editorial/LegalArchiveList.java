package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;
import static vn.hoitu.editorial.db.Tables.CORRECTION;
import static vn.hoitu.editorial.db.Tables.PUBLICATION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.text.VietnameseText;

/** Finds in everything that was ever published: one row for a piece, whatever has become of it. */
@Repository
class LegalArchiveList {

    private static final vn.hoitu.editorial.db.tables.Publication U = PUBLICATION;

    /** @param query words of the headline or the authors as they were published */
    record Filter(
            @Nullable String query,
            @Nullable UUID section,
            @Nullable String state,
            @Nullable String channel,
            @Nullable Instant from,
            @Nullable Instant to) {}

    record ArchivedPieceView(
            UUID pieceId,
            long number,
            String title,
            String state,
            @Nullable UUID sectionId,
            @Nullable String sectionName,
            String channel,
            Instant firstAt,
            Instant lastAt,
            int revisions,
            int corrections) {}

    private final DSLContext sql;

    LegalArchiveList(DSLContext sql) {
        this.sql = sql;
    }

    private static Condition matching(AgencyId agency, Filter f) {
        Condition c = U.AGENCY_ID.eq(agency.value());
        if (f.query() != null && !f.query().isBlank()) {
            c = c.and(U.FOLDED.containsIgnoreCase(VietnameseText.fold(f.query().strip())));
        }
        c = f.section() == null ? c : c.and(U.SECTION_ID.eq(f.section()));
        c = f.channel() == null ? c : c.and(U.CHANNEL.eq(f.channel()));
        c = f.from() == null ? c : c.and(U.PUBLISHED_AT.ge(f.from()));
        c = f.to() == null ? c : c.and(U.PUBLISHED_AT.lt(f.to()));
        return f.state() == null ? c : c.and(P.STATE.eq(f.state()));
    }

    /** The one published last comes first. */
    List<ArchivedPieceView> page(AgencyId agency, Filter filter, Map<UUID, String> sections, int offset, int limit) {
        Field<Instant> last = DSL.max(U.PUBLISHED_AT);
        Field<Integer> corrections = DSL.field(DSL.selectCount()
                .from(CORRECTION)
                .where(CORRECTION.AGENCY_ID.eq(P.AGENCY_ID).and(CORRECTION.PIECE_ID.eq(P.ID))));
        return sql.select(
                        P.ID,
                        P.NUMBER,
                        P.TITLE,
                        P.STATE,
                        P.SECTION_ID,
                        P.REVISION,
                        P.FORM,
                        DSL.min(U.PUBLISHED_AT),
                        last,
                        corrections)
                .from(U)
                .join(P)
                .on(P.AGENCY_ID.eq(U.AGENCY_ID).and(P.ID.eq(U.PIECE_ID)))
                .where(matching(agency, filter))
                .groupBy(P.AGENCY_ID, P.ID)
                .orderBy(last.desc(), P.ID)
                .limit(limit)
                .offset(offset)
                .fetch(r -> row(r, sections));
    }

    long count(AgencyId agency, Filter filter) {
        Long count = sql.select(DSL.countDistinct(U.PIECE_ID))
                .from(U)
                .join(P)
                .on(P.AGENCY_ID.eq(U.AGENCY_ID).and(P.ID.eq(U.PIECE_ID)))
                .where(matching(agency, filter))
                .fetchSingle(0, Long.class);
        return count == null ? 0 : count;
    }

    private static ArchivedPieceView row(Record r, Map<UUID, String> sections) {
        UUID section = r.get(P.SECTION_ID);
        return new ArchivedPieceView(
                r.get(P.ID),
                r.get(P.NUMBER),
                r.get(P.TITLE),
                r.get(P.STATE),
                section,
                section == null ? null : sections.get(section),
                Channel.of(PieceForm.of(r.get(P.FORM)).orElseThrow()).code(),
                r.get(7, Instant.class),
                r.get(8, Instant.class),
                r.get(P.REVISION),
                r.get(9, Integer.class));
    }
}
