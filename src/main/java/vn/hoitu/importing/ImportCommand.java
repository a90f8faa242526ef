package vn.hoitu.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.command.Command;
import vn.hoitu.shared.command.Console;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;

/** {@code import wxr|rss|csv FILE --agency ID-or-slug}: brings a file in and waits for it. */
@Component
class ImportCommand implements Command {

    /** When the command dies, a running program takes the import up after so long. */
    private static final Duration RESCUE_AFTER = ImportRows.LEASE.multipliedBy(2);

    private final Imports imports;
    private final CommandedImport commanded;
    private final Agencies agencies;
    private final Problems problems;

    ImportCommand(Imports imports, CommandedImport commanded, Agencies agencies, Problems problems) {
        this.imports = imports;
        this.commanded = commanded;
        this.agencies = agencies;
        this.problems = problems;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usageVi() {
        return "import wxr|rss|csv TỆP --agency MÃ-HOẶC-TÊN-NGẮN  nhập nội dung từ tệp vào một cơ quan báo chí";
    }

    @Override
    public String usageEn() {
        return "import wxr|rss|csv FILE --agency ID-OR-SLUG  brings the content of a file into an agency";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        Optional<ImportKind> kind = arguments.size() == 4 ? ImportKind.of(arguments.get(0)) : Optional.empty();
        int flag = arguments.indexOf("--agency");
        if (kind.isEmpty() || (flag != 1 && flag != 2)) {
            out.println(locale().equals(Locale.ENGLISH) ? usageEn() : usageVi());
            return MISUSED;
        }
        Path file = Path.of(arguments.get(flag == 1 ? 3 : 1));
        Optional<AgencyProfile> agency = agency(arguments.get(flag + 1));
        String missing = missing(file, agency);
        if (missing != null) {
            out.println(say(missing));
            return FAILED;
        }
        return bring(kind.get(), file, agency.orElseThrow(), out);
    }

    private int bring(ImportKind kind, Path file, AgencyProfile agency, PrintStream out) {
        Outcome<ImportRow> started = imports.startFromFile(
                agency.id(),
                operatorIn(agency),
                kind,
                new OnDisk(file),
                imports.now().plus(RESCUE_AFTER));
        return switch (started) {
            case Outcome.Refused<ImportRow>(var refusal) -> {
                out.println(problems.text("problem." + refusal.code(), refusal.values(), locale()));
                yield FAILED;
            }
            case Outcome.Done<ImportRow>(ImportRow row) -> commanded.finish(row, out, locale()) ? DONE : FAILED;
        };
    }

    private static @Nullable String missing(Path file, Optional<AgencyProfile> agency) {
        if (!Files.isRegularFile(file)) {
            return "import.command.no-file";
        }
        return agency.isEmpty() ? "import.command.no-agency" : null;
    }

    private Optional<AgencyProfile> agency(String named) {
        return agencies.all().stream()
                .filter(a -> a.slug().equals(named) || a.id().toString().equals(named.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whoever may run commands on the machine acts for the agency with full rights. */
    private static Actor operatorIn(AgencyProfile agency) {
        Actor program = Actor.program("command import");
        return new Actor(
                new PersonId(program.person().value()),
                program.name(),
                program.locale(),
                Set.of(new Grant(agency.id().value(), Role.EDITOR_IN_CHIEF)),
                null,
                null,
                program.address());
    }

    private String say(String key) {
        return problems.text(key, java.util.Map.of(), locale());
    }

    private static Locale locale() {
        return Console.locale();
    }

    private record OnDisk(Path file) implements Imports.Upload {

        @Override
        public String name() {
            return String.valueOf(file.getFileName());
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
