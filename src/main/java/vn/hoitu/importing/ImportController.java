package vn.hoitu.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.PageView;
import vn.hoitu.shared.web.SeenRows;

@RestController
@RequestMapping("/api/v1/agencies/{agency}/imports")
class ImportController {

    private final ImportOffice office;

    ImportController(ImportOffice office) {
        this.office = office;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportView> start(
            @PathVariable AgencyId agency,
            Actor actor,
            @RequestParam String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String url) {
        Sent sent = file == null || file.isEmpty() ? null : new Sent(file);
        return Answer.accepted(office.start(agency, actor, kind, sent, url));
    }

    @GetMapping
    PageView<ImportView> list(
            @PathVariable AgencyId agency,
            Actor actor,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Answer.of(office.list(agency, actor, cursor, limit));
    }

    @GetMapping("/{id}")
    ImportView find(@PathVariable AgencyId agency, Actor actor, @PathVariable UUID id) {
        return Answer.of(office.find(agency, actor, id));
    }

    @GetMapping("/{id}/items")
    PageView<ImportItemView> items(
            @PathVariable AgencyId agency,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Answer.of(office.items(agency, actor, id, outcome, new ImportItemPage(new SeenRows(cursor), limit)));
    }

    @PostMapping("/{id}/cancel")
    ImportView cancel(@PathVariable AgencyId agency, Actor actor, @PathVariable UUID id) {
        return Answer.of(office.cancel(agency, actor, id));
    }

    @PostMapping("/{id}/resume")
    ResponseEntity<ImportView> resume(@PathVariable AgencyId agency, Actor actor, @PathVariable UUID id) {
        return Answer.accepted(office.resume(agency, actor, id));
    }

    @GetMapping(path = "/{id}/report.csv", produces = "text/csv")
    void report(@PathVariable AgencyId agency, Actor actor, @PathVariable UUID id, HttpServletResponse response)
            throws IOException {
        ImportReport report = Answer.of(office.report(agency, actor, id));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"import-" + id + ".csv\"");
        report.writeTo(response.getOutputStream());
    }

    private record Sent(MultipartFile file) implements Imports.Upload {

        @Override
        public String name() {
            String given = file.getOriginalFilename();
            return given == null ? "" : given;
        }

        @Override
        public InputStream open() throws IOException {
            return file.getInputStream();
        }
    }
}
