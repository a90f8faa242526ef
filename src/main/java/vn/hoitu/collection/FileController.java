package vn.hoitu.collection;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;

/** Reports as workbooks, one-time links, and tables of earlier years. */
@RestController
@RequestMapping("/api/v1/collection")
class FileController {

    record CellFindingView(String cell, String code, boolean stops, String message) {}

    record ReportSheetView(
            boolean taken, boolean stops, List<ReportViews.ReportEntryView> entries, List<CellFindingView> findings) {}

    record HistoryTakenView(
            boolean dryRun, boolean taken, boolean known, int rows, int figures, List<CellFindingView> findings) {}

    record AnswerLinkRequest(
            @Nullable Integer version,
            @Nullable String email,
            @Nullable String language) {}

    record AnswerLinkMadeView(String address, Instant expiresAt) {}

    record AnswerLinkView(
            UUID id,
            @Nullable String email,
            String language,
            int tries,
            int mostTries,
            Instant expiresAt,
            @Nullable Instant usedAt,
            @Nullable Instant revokedAt,
            Instant madeAt,
            String madeBy) {}

    record AnswerLinksView(List<AnswerLinkView> items) {}

    private final WorkbookDesk workbooks;
    private final HistoryDesk history;
    private final LinkDesk links;
    private final Problems texts;

    FileController(WorkbookDesk workbooks, HistoryDesk history, LinkDesk links, Problems texts) {
        this.workbooks = workbooks;
        this.history = history;
        this.links = links;
        this.texts = texts;
    }

    @GetMapping("/reports/{id}/sheet.xlsx")
    ResponseEntity<byte[]> sheet(Actor actor, Locale locale, @PathVariable UUID id) {
        return Download.workbook("bao-cao-" + id + ".xlsx", Answer.of(workbooks.write(actor, id, locale)));
    }

    /** Looks at a filled sheet ({@code dryRun}), or hands it in. */
    @PostMapping(path = "/reports/{id}/sheet", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ReportSheetView takeSheet(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(defaultValue = "true") boolean dryRun)
            throws IOException {
        Answer.of(workbooks.admits(actor, id));
        WorkbookDesk.Taken taken = Answer.of(workbooks.take(
                actor,
                id,
                bytes(file),
                name(file),
                Objects.requireNonNullElse(kind, Submissions.OFFICIAL),
                reason,
                dryRun));
        return new ReportSheetView(
                taken.taken(),
                taken.stops(),
                taken.filled().content().all().stream().map(ReportViews::entry).toList(),
                findings(WorkbookDesk.placed(taken), locale));
    }

    @GetMapping("/history/template.xlsx")
    ResponseEntity<byte[]> template(Actor actor) {
        Answer.of(history.admits(actor));
        return Download.workbook("so-lieu-cu.xlsx", history.template());
    }

    @PostMapping(path = "/history", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    HistoryTakenView takeHistory(
            Actor actor,
            Locale locale,
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(defaultValue = "true") boolean dryRun)
            throws IOException {
        Answer.of(history.admits(actor));
        HistoryDesk.Taken t = Answer.of(history.take(actor, bytes(file), name(file), source, dryRun));
        return new HistoryTakenView(
                dryRun, t.taken(), t.known(), t.rows(), t.figures(), findings(t.findings(), locale));
    }

    @GetMapping("/reports/{id}/links")
    AnswerLinksView links(Actor actor, @PathVariable UUID id) {
        return new AnswerLinksView(Answer.of(links.of(actor, id)).stream()
                .map(l -> new AnswerLinkView(
                        l.id(),
                        l.email(),
                        l.language(),
                        l.tries(),
                        l.mostTries(),
                        l.expiresAt(),
                        l.usedAt(),
                        l.revokedAt(),
                        l.madeAt(),
                        l.madeBy()))
                .toList());
    }

    @PostMapping("/reports/{id}/links")
    ResponseEntity<AnswerLinkMadeView> makeLink(
            Actor actor, @PathVariable UUID id, @RequestBody AnswerLinkRequest wish) {
        LinkDesk.MadeLink made = Answer.of(links.make(actor, id, wish.version(), wish.email(), wish.language()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new AnswerLinkMadeView(links.address(made.token()), made.expiresAt()));
    }

    @DeleteMapping("/reports/{id}/links")
    ResponseEntity<Void> revokeLinks(Actor actor, @PathVariable UUID id) {
        return Answer.empty(links.revoke(actor, id));
    }

    private List<CellFindingView> findings(List<ReadSheet.CellFinding> all, Locale locale) {
        return all.stream()
                .map(f -> new CellFindingView(
                        f.cell(), f.code(), f.stops(), texts.text("field." + f.code(), f.values(), locale)))
                .toList();
    }

    /** Asked for its size first: what is too large is not even held in memory. */
    private static byte[] bytes(MultipartFile file) throws IOException {
        Answer.of(ReadSheet.admits(file.getSize()));
        return file.getBytes();
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
