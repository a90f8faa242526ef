package vn.hoitu.print;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;

/** What leaves the print side as a file, over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
class PackageController {

    record PrintPackageRequest(@Nullable UUID pageId) {}

    private final PackageDesk packages;
    private final IssueTable table;

    PackageController(PackageDesk packages, IssueTable table) {
        this.packages = packages;
        this.table = table;
    }

    @PostMapping("/print/issues/{id}/packages")
    ResponseEntity<PrintPackages.PrintPackageView> orderPackage(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody PrintPackageRequest r) {
        return Answer.accepted(packages.order(agency, actor, id, r.pageId()));
    }

    @GetMapping("/print/packages/{id}")
    PrintPackages.PrintPackageView printPackage(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(packages.find(agency, actor, id));
    }

    @PostMapping("/print/packages/{id}/cancel")
    PrintPackages.PrintPackageView cancelPackage(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(packages.cancel(agency, actor, id));
    }

    @GetMapping("/print/packages/{id}/file")
    ResponseEntity<Resource> packageFile(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        PackageDesk.Fetched fetched = Answer.of(packages.fetch(agency, actor, id));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fetched.name() + "\"")
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(new FileSystemResource(fetched.file()));
    }

    @GetMapping("/print.csv")
    ResponseEntity<byte[]> printIssuesCsv(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID title,
            @RequestParam(required = false) @Nullable String state) {
        return Download.csv("so-bao.csv", Answer.of(table.issues(agency, actor, from, to, title, state)));
    }

    @GetMapping("/print/issues/{id}/pages.csv")
    ResponseEntity<byte[]> printPagesCsv(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Download.csv("trang-bao.csv", Answer.of(table.pages(agency, actor, id)));
    }
}
