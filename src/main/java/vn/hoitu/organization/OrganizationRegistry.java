package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.organization.RegistryImport.Effect;
import vn.hoitu.organization.RegistryImport.RowProblem;
import vn.hoitu.organization.RegistryImport.RowResult;
import vn.hoitu.organization.register.Organization;
import vn.hoitu.organization.register.Period;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.sheet.SheetLimits;
import vn.hoitu.shared.sheet.SheetReader;

/** The register as a file: what an office keeps in its spreadsheet goes in and out. */
@Service
class OrganizationRegistry {

    static final SheetReader FILES = new SheetReader(SheetLimits.USUAL);
    private static final String ACT = "organization.import";

    private final RegisterBook book;
    private final Organizations organizations;
    private final LegalWords words;
    private final Mandate mandate;
    private final IdSource ids;

    OrganizationRegistry(
            RegisterBook book, Organizations organizations, LegalWords words, Mandate mandate, IdSource ids) {
        this.book = book;
        this.organizations = organizations;
        this.words = words;
        this.mandate = mandate;
        this.ids = ids;
    }

    /** Applies a file as a whole, or, on a dry run, tells what it would do. */
    Outcome<RegistryImport> bringIn(Actor actor, byte[] file, String fileName, boolean dryRun) {
        if (!mandate.mayManageAll(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        List<RowProblem> problems = new ArrayList<>();
        return FILES.first(file, fileName)
                .then(sheet -> new RegistryRowReading(words, RequestChecks.tidy(fileName), problems).read(sheet))
                .then(rows -> apply(actor, rows, problems, dryRun));
    }

    private Outcome<RegistryImport> apply(
            Actor actor, List<RegistryRow> rows, List<RowProblem> problems, boolean dryRun) {
        List<RowResult> unreadable = new ArrayList<>();
        problems.stream()
                .map(RowProblem::row)
                .distinct()
                .forEach(row -> unreadable.add(new RowResult(row, Effect.PROBLEM, null, "", List.of())));
        return book.writeMuch(
                actor,
                ACT,
                (register, registrar) -> {
                    var matching = new RegistryMatching(organizations.all(), rows, book.today());
                    List<RowResult> results =
                            new RegistryApplication(register, registrar, ids, matching, problems).apply(rows);
                    results.addAll(unreadable);
                    results.sort(Comparator.comparingInt(RowResult::row));
                    problems.sort(Comparator.comparingInt(RowProblem::row));
                    return Outcome.done(new RegistryImport(dryRun, results, problems));
                },
                RegistryImport::applies);
    }

    /** All organisations of a day, parents before what stands under them, with their headings. */
    Outcome<List<List<String>>> export(Actor actor, @Nullable LocalDate asOf, Locale locale) {
        if (!mandate.mayRead(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        LocalDate on = asOf == null ? book.today() : asOf;
        Map<String, String> kindNames = LegalWords.names(words.kinds(), on, locale);
        Map<UUID, Organization> there = new HashMap<>();
        organizations.all().stream().filter(o -> o.existsOn(on)).forEach(o -> there.put(o.id(), o));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(RegistryColumn.values()).stream()
                .map(c -> c.heading(locale))
                .toList());
        there.values().stream()
                .sorted(Comparator.comparing((Organization o) -> path(o, on, there)))
                .forEach(o -> rows.add(row(o, on, there, kindNames)));
        return Outcome.done(rows);
    }

    private static List<String> row(
            Organization o, LocalDate on, Map<UUID, Organization> there, Map<String, String> kindNames) {
        Optional<UUID> parent = o.parents().at(on);
        EnumMap<RegistryColumn, String> cells = new EnumMap<>(RegistryColumn.class);
        cells.put(RegistryColumn.ID, o.id().toString());
        cells.put(RegistryColumn.NAME, o.names().at(on));
        cells.put(RegistryColumn.KIND, o.kinds().at(on));
        cells.put(RegistryColumn.KIND_NAME, kindNames.getOrDefault(o.kinds().at(on), ""));
        cells.put(RegistryColumn.PARENT_ID, parent.map(UUID::toString).orElse(""));
        cells.put(
                RegistryColumn.PARENT_NAME,
                parent.map(there::get).map(p -> p.names().at(on)).orElse(""));
        cells.put(RegistryColumn.PRESS_TYPES, String.join("; ", o.pressTypes().at(on)));
        cells.put(RegistryColumn.FROM, shown(o.existence().knownFrom()));
        cells.put(RegistryColumn.TO, shown(Period.known(o.existence().to())));
        cells.put(RegistryColumn.AS_OF, on.toString());
        cells.put(RegistryColumn.SOURCE, o.names().entryAt(on).source());
        return List.copyOf(cells.values());
    }

    private static String path(Organization o, LocalDate on, Map<UUID, Organization> there) {
        StringBuilder path = new StringBuilder();
        for (Organization at = o;
                at != null;
                at = at.parents().at(on).map(there::get).orElse(null)) {
            path.insert(0, '\u0001' + at.names().at(on) + '\u0000' + at.id());
        }
        return path.toString();
    }

    private static String shown(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
