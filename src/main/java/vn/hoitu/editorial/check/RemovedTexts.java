package vn.hoitu.editorial.check;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.hoitu.document.DocumentFields;
import vn.hoitu.document.DocumentReader;
import vn.hoitu.document.Node;
import vn.hoitu.document.Reading;
import vn.hoitu.document.Schema;
import vn.hoitu.shared.AgencyId;

/**
 * The prints of what an agency took down and of what its corrections called wrong. They are made when somebody asks
 * for the first time after a take-down or correction, in that transaction.
 */
@Repository
class RemovedTexts {

    static final int MOST_AT_ONCE = 200;

    /** @param share of its print that was found, in percent */
    record Alike(
            UUID id, UUID piece, boolean wrong, String title, String words, int syllables, int share, Instant at) {}

    private final DSLContext sql;

    RemovedTexts(DSLContext sql) {
        this.sql = sql;
    }

    void catchUp(AgencyId agency) {
        sql.fetch("""
                select t.piece_id as id, t.piece_id, t.at, p.document from editorial.take_down t
                join lateral (select document from editorial.publication p
                    where p.agency_id = t.agency_id and p.piece_id = t.piece_id order by revision desc limit 1) p on true
                where t.agency_id = ? and not exists (
                    select 1 from editorial.removed_text r where r.agency_id = t.agency_id and r.id = t.piece_id)
                limit ?
                """, agency.value(), MOST_AT_ONCE).forEach(r -> {
            Node document = document(r.get("document", String.class));
            String words = TextBlock.of(document).stream().map(TextBlock::text).collect(Collectors.joining("\n"));
            remember(agency, r, "removed", DocumentFields.of(document).title(), words, "");
        });
        sql.fetch("""
                select c.id, c.piece_id, c.published_at as at, c.work_title, c.wrong_text from editorial.correction c
                where c.agency_id = ? and not exists (
                    select 1 from editorial.removed_text r where r.agency_id = c.agency_id and r.id = c.id)
                limit ?
                """, agency.value(), MOST_AT_ONCE).forEach(r -> {
            String words = r.get("wrong_text", String.class);
            remember(agency, r, "wrong", r.get("work_title", String.class), words, words);
        });
    }

    private void remember(AgencyId agency, Record r, String kind, String title, String words, String kept) {
        Print print = Print.of(words);
        long[] shingles = print.kept();
        UUID id = r.get("id", UUID.class);
        int added = sql.execute(
                """
                insert into editorial.removed_text
                    (agency_id, id, piece_id, kind, title, words, syllables, shingles, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz) on conflict do nothing
                """,
                agency.value(),
                id,
                r.get("piece_id", UUID.class),
                kind,
                title,
                kept,
                print.syllables().size(),
                shingles.length,
                Times.at(Times.instant(r, "at")));
        if (added == 1 && shingles.length > 0) {
            sql.execute("""
                    insert into editorial.removed_shingle (agency_id, shingle, text_id)
                    select ?, s, ? from unnest(?::bigint[]) s on conflict do nothing
                    """, agency.value(), id, boxed(shingles));
        }
    }

    /** All removed texts of which something stands in the text. */
    List<Alike> alike(AgencyId agency, Print print) {
        return sql.fetch("""
                        select t.id, t.piece_id, t.kind, t.title, t.words, t.syllables, t.at,
                            (100 * f.found / t.shingles)::int as share
                        from (select text_id, count(*) as found from editorial.removed_shingle
                              where agency_id = ? and shingle = any (?::bigint[]) group by text_id) f
                        join editorial.removed_text t on t.agency_id = ? and t.id = f.text_id
                        """, agency.value(), boxed(print.shingles()), agency.value())
                .map(RemovedTexts::alike);
    }

    /** Wrong passages of a piece too short for a print. */
    List<Alike> shortOnes(AgencyId agency, UUID piece) {
        return sql.fetch("""
                        select id, piece_id, kind, title, words, syllables, at, 0 as share from editorial.removed_text
                        where agency_id = ? and piece_id = ? and kind = 'wrong' and shingles = 0
                        """, agency.value(), piece).map(RemovedTexts::alike);
    }

    private static Alike alike(Record r) {
        return new Alike(
                r.get("id", UUID.class),
                r.get("piece_id", UUID.class),
                r.get("kind", String.class).equals("wrong"),
                r.get("title", String.class),
                r.get("words", String.class),
                r.get("syllables", Integer.class),
                r.get("share", Integer.class),
                Times.instant(r, "at"));
    }

    private static Long[] boxed(long[] values) {
        return Arrays.stream(values).boxed().toArray(Long[]::new);
    }

    private static Node document(String json) {
        return switch (DocumentReader.read(Schema.v1(), json)) {
            case Reading.Read(Node node) -> node;
            case Reading.Refused refused ->
                throw new IllegalStateException("A published document does not fit: " + refused);
        };
    }
}
