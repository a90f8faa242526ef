package vn.hoitu.organization;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoitu.organization.RegistryImport.Effect;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;

@RestController
@RequestMapping("/api/v1/organizations")
class RegistryController {

    /** What a file did ({@code applied}), or would do or why it cannot. */
    record RegistryImportView(
            boolean dryRun,
            boolean applied,
            int rows,
            long created,
            long changed,
            long unchanged,
            List<RegistryRowView> items,
            List<RegistryProblemView> problems) {}

    /** What becomes of a row: {@code create}, {@code change}, {@code unchanged} or {@code problem}. */
    record RegistryRowView(int row, String effect, @Nullable UUID organizationId, String name, List<String> changes) {}

    record RegistryProblemView(int row, String column, String value, String message) {}

    private final OrganizationRegistry registry;
    private final Problems problems;

    RegistryController(OrganizationRegistry registry, Problems problems) {
        this.registry = registry;
        this.problems = problems;
    }

    @PostMapping(path = "/registry", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    RegistryImportView bringIn(
            Actor actor,
            Locale locale,
            @RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        Answer.of(OrganizationRegistry.FILES.admits(file.getSize()));
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return Answer.of(registry.bringIn(actor, file.getBytes(), name, dryRun).map(i -> view(i, locale)));
    }

    @GetMapping("/registry.xlsx")
    ResponseEntity<byte[]> workbook(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        return Download.workbook(name(asOf) + ".xlsx", table(actor, locale, asOf));
    }

    @GetMapping("/registry.csv")
    ResponseEntity<byte[]> csv(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        return Download.csv(name(asOf) + ".csv", table(actor, locale, asOf));
    }

    private Table table(Actor actor, Locale locale, @Nullable LocalDate asOf) {
        List<List<String>> rows = Answer.of(registry.export(actor, RequestChecks.asked("asOf", asOf), locale));
        Table table = Table.named(problems.text("organization.registry-title", Map.of(), locale), rows.getFirst());
        rows.stream().skip(1).forEach(table::row);
        return table;
    }

    private static String name(@Nullable LocalDate asOf) {
        return "hoitu-registry" + (asOf == null ? "" : "-" + asOf);
    }

    private RegistryImportView view(RegistryImport done, Locale locale) {
        return new RegistryImportView(
                done.dryRun(),
                done.applies(),
                done.rows().size(),
                done.count(Effect.CREATE),
                done.count(Effect.CHANGE),
                done.count(Effect.UNCHANGED),
                done.rows().stream()
                        .map(r -> new RegistryRowView(
                                r.row(),
                                r.effect().name().toLowerCase(Locale.ROOT),
                                r.effect() == Effect.CREATE && !done.applies() ? null : r.organization(),
                                r.name(),
                                r.changes()))
                        .toList(),
                done.problems().stream()
                        .limit(RegistryImport.MOST_PROBLEMS)
                        .map(p -> new RegistryProblemView(
                                p.row(),
                                p.column().heading(locale),
                                p.value(),
                                problems.text(p.group() + "." + p.code(), p.values(), locale)))
                        .toList());
    }
}
