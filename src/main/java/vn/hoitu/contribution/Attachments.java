package vn.hoitu.contribution;

import static vn.hoitu.contribution.db.Tables.ATTACHMENT;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.storage.FileHash;

/** Which files came with which contribution. */
@Repository
class Attachments {

    private final DSLContext sql;

    Attachments(DSLContext sql) {
        this.sql = sql;
    }

    void add(AgencyId agency, UUID item, List<SentFile> files) {
        for (SentFile file : files) {
            sql.insertInto(ATTACHMENT)
                    .set(ATTACHMENT.AGENCY_ID, agency.value())
                    .set(ATTACHMENT.ITEM_ID, item)
                    .set(ATTACHMENT.POSITION, file.position())
                    .set(ATTACHMENT.NAME, file.name())
                    .set(ATTACHMENT.MEDIA_TYPE, file.mediaType())
                    .set(ATTACHMENT.HASH, HexFormat.of().parseHex(file.hash().value()))
                    .set(ATTACHMENT.SIZE_BYTES, file.bytes())
                    .set(
                            ATTACHMENT.KIND,
                            file.kind() == null ? "other" : file.kind().code())
                    .execute();
        }
    }

    List<SentFile> of(AgencyId agency, UUID item) {
        return sql.selectFrom(ATTACHMENT)
                .where(of(agency).and(ATTACHMENT.ITEM_ID.eq(item)))
                .orderBy(ATTACHMENT.POSITION)
                .fetch(r -> new SentFile(
                        r.get(ATTACHMENT.POSITION),
                        r.get(ATTACHMENT.NAME),
                        FileKind.of(r.get(ATTACHMENT.KIND)).orElse(null),
                        new FileHash(HexFormat.of().formatHex(r.get(ATTACHMENT.HASH))),
                        r.get(ATTACHMENT.SIZE_BYTES),
                        r.get(ATTACHMENT.PICTURE_ID)));
    }

    Map<UUID, Integer> counts(AgencyId agency, Collection<UUID> items) {
        Map<UUID, Integer> counts = new HashMap<>();
        sql.select(ATTACHMENT.ITEM_ID, DSL.count())
                .from(ATTACHMENT)
                .where(of(agency).and(ATTACHMENT.ITEM_ID.in(items)))
                .groupBy(ATTACHMENT.ITEM_ID)
                .forEach(r -> counts.put(r.value1(), r.value2()));
        return counts;
    }

    void archived(AgencyId agency, UUID item, int position, UUID picture) {
        sql.update(ATTACHMENT)
                .set(ATTACHMENT.PICTURE_ID, picture)
                .where(of(agency).and(ATTACHMENT.ITEM_ID.eq(item)).and(ATTACHMENT.POSITION.eq(position)))
                .execute();
    }

    void forget(AgencyId agency, Collection<UUID> items) {
        sql.deleteFrom(ATTACHMENT)
                .where(of(agency).and(ATTACHMENT.ITEM_ID.in(items)))
                .execute();
    }

    private static Condition of(AgencyId agency) {
        return ATTACHMENT.AGENCY_ID.eq(agency.value());
    }
}
