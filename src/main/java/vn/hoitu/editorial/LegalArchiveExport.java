package vn.hoitu.editorial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.secret.Sha256;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PageView;
import vn.hoitu.shared.web.SeenRows;

/** What leaves the archive for an inspector: the whole record of a piece, or the list of a period. */
@Service
class LegalArchiveExport {

    static final int MOST_ROWS = 20_000;

    private final LegalArchive archive;
    private final ArchivedTexts texts;
    private final Problems words;
    private final JsonMapper json;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final Clock clock;

    LegalArchiveExport(
            LegalArchive archive,
            ArchivedTexts texts,
            Problems words,
            JsonMapper json,
            AuditTrail audit,
            Tenancy tenancy,
            Clock clock) {
        this.archive = archive;
        this.texts = texts;
        this.words = words;
        this.json = json;
        this.audit = audit;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The record as JSON, each version as its document and as the page readers saw, and the hashes of all of them. */
    Outcome<byte[]> piece(AgencyId agency, Actor actor, PieceId id) {
        return archive.looking(agency, actor, id, "archive.piece-exported", Map.of(), piece -> {
            LegalArchive.ArchivedRecordView view = archive.view(piece, actor);
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put("record.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(view));
            for (ArchivedTexts.ArchivedVersionView version : view.versions()) {
                PublishedPiece snapshot =
                        texts.snapshot(piece, version.revision()).orElseThrow();
                String name = "version-" + version.revision();
                files.put(name + ".json", bytes(snapshot.document()));
                files.put(name + ".html", bytes(archive.page(piece, snapshot)));
            }
            StringBuilder hashes = new StringBuilder();
            files.forEach((name, content) ->
                    hashes.append(Sha256.hex(content)).append("  ").append(name).append('\n'));
            files.put("SHA256SUMS", bytes(hashes.toString()));
            return Outcome.done(packed(files, clock.instant()));
        });
    }

    private static byte[] packed(Map<String, byte[]> files, Instant at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(at.toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Outcome<Table> list(AgencyId agency, Actor actor, LegalArchiveList.Filter filter) {
        Table table = Table.headed(words.text("table.archive", Map.of(), actor.locale()));
        String cursor = null;
        int rows = 0;
        do {
            var page = archive.search(agency, actor, filter, new SeenRows(cursor), PageView.MOST_ITEMS);
            if (page instanceof Outcome.Refused<LegalArchive.ArchiveView>(var refusal)) {
                return Outcome.refused(refusal);
            }
            LegalArchive.ArchiveView view = page.orThrow();
            view.items().forEach(row -> add(table, row, actor));
            rows += view.items().size();
            cursor = view.nextCursor();
        } while (cursor != null && rows < MOST_ROWS);
        int exported = rows;
        tenancy.within(
                agency,
                () -> audit.record(
                        agency,
                        actor,
                        AuditFact.of("archive.list-exported", "agency", agency.value(), "")
                                .changing(
                                        Map.of(),
                                        Map.of(
                                                "from", Objects.toString(filter.from(), ""),
                                                "to", Objects.toString(filter.to(), ""),
                                                "rows", exported))));
        return Outcome.done(table);
    }

    private void add(Table table, LegalArchiveList.ArchivedPieceView row, Actor actor) {
        table.add(
                row.number(),
                row.title(),
                words.text("state." + row.state(), Map.of(), actor.locale()),
                words.text("channel." + row.channel(), Map.of(), actor.locale()),
                row.sectionName(),
                row.firstAt(),
                row.lastAt(),
                row.revisions(),
                row.corrections());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
