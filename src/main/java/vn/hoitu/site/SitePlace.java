package vn.hoitu.site;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.Place;
import vn.hoitu.editorial.PublishedCorrection;
import vn.hoitu.editorial.PublishedPiece;

/** The site itself: what it would show to the next reader. */
@Component
@Order(1)
class SitePlace implements Place {

    private final DSLContext sql;
    private final SiteRecords records;
    private final SiteChanges changes;

    SitePlace(DSLContext sql, SiteRecords records, SiteChanges changes) {
        this.sql = sql;
        this.records = records;
        this.changes = changes;
    }

    @Override
    public String code() {
        return "site";
    }

    @Override
    public Optional<String> confirm(Delivered delivered) {
        Optional<Integer> revision = sql.fetchOptional(
                        "select revision from site.article where agency_id = ? and piece_id = ?",
                        delivered.agency().value(),
                        delivered.pieceId())
                .map(row -> row.get("revision", Integer.class));
        if (!delivered.withReaders()) {
            return revision.isEmpty() ? Optional.of("gone") : Optional.empty();
        }
        return revision.filter(r -> r >= delivered.revision()).map(r -> "revision:" + r);
    }

    @Override
    public void deliverAgain(Delivered delivered, PublishedPiece snapshot, List<PublishedCorrection> corrections) {
        if (delivered.withReaders()) {
            records.put(snapshot);
            corrections.forEach(correction -> records.put(delivered.agency(), correction));
        } else {
            records.remove(delivered.agency(), delivered.piece(), snapshot.publishedAt(), false);
        }
        changes.record(delivered.agency(), delivered.piece());
    }
}
