package vn.hoitu.editorial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;
import vn.hoitu.shared.web.PageView;
import vn.hoitu.shared.web.SeenRows;

/** The legal archive and the ledger of deliveries over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
class LegalArchiveController {

    private final LegalArchive archive;
    private final LegalArchiveExport export;
    private final DeliveryList deliveries;

    LegalArchiveController(LegalArchive archive, LegalArchiveExport export, DeliveryList deliveries) {
        this.archive = archive;
        this.export = export;
        this.deliveries = deliveries;
    }

    @GetMapping("/pieces/{id}/deliveries")
    DeliveryList.DeliveriesView deliveries(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(deliveries.of(agency, actor, new PieceId(id)));
    }

    @GetMapping("/archive")
    LegalArchive.ArchiveView search(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID section,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        LegalArchiveList.Filter filter = new LegalArchiveList.Filter(q, section, state, channel, from, to);
        return Answer.of(archive.search(agency, actor, filter, new SeenRows(cursor), PageView.limit(limit)));
    }

    @GetMapping("/archive.csv")
    ResponseEntity<byte[]> searchCsv(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID section,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        Table csv = Answer.of(
                export.list(agency, actor, new LegalArchiveList.Filter(q, section, state, channel, from, to)));
        return Download.csv("luu-tru-phap-ly.csv", csv);
    }

    @GetMapping("/archive/{id}")
    LegalArchive.ArchivedRecordView piece(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(archive.piece(agency, actor, new PieceId(id)));
    }

    @GetMapping("/archive/{id}/compare")
    DiffView compare(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to) {
        return Answer.of(archive.compare(agency, actor, new PieceId(id), from, to));
    }

    @GetMapping("/archive/{id}/record.zip")
    ResponseEntity<byte[]> record(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        byte[] zip = Answer.of(export.piece(agency, actor, new PieceId(id)));
        return Download.file("ho-so-" + id + ".zip", MediaType.parseMediaType("application/zip"), zip);
    }

    @GetMapping(value = "/archive/{id}/versions/{revision}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> version(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @PathVariable int revision) {
        return ResponseEntity.ok()
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; frame-ancestors 'self'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Answer.of(archive.version(agency, actor, new PieceId(id), revision)));
    }
}
