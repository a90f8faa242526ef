package vn.hoitu.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.shared.database.DatabaseAccess;
import vn.hoitu.shared.database.EmbeddedPostgres;

/**
 * Writes the jOOQ classes of every module ({@code vn.hoitu.<module>.db}) from a fresh database that all migrations have
 * run on. {@code ./fmt generated} runs it; the drift test compares its result with what is committed.
 */
public final class JooqGeneration {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private JooqGeneration() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        into(Path.of(words.isEmpty() ? "src/main/java" : words.getFirst()), words);
    }

    /** Generates the modules that have such classes already, and those asked for by name. */
    public static void into(Path sources, List<String> asked) throws Exception {
        Path data = Files.createTempDirectory("hoitu-jooq");
        EmbeddedPostgres postgres = EmbeddedPostgres.startOrAdopt(new DataFolder(data));
        try {
            DatabaseAccess access = postgres.access();
            migrate(access);
            for (String module : modules()) {
                if (asked.contains(module) || Files.isDirectory(Path.of("src/main/java/vn/hoitu", module, "db"))) {
                    generate(access, module, sources);
                }
            }
        } finally {
            postgres.stop();
            try (Stream<Path> all = Files.walk(data)) {
                all.sorted(java.util.Comparator.reverseOrder())
                        .forEach(p -> p.toFile().delete());
            }
        }
    }

    private static List<String> modules() throws java.io.IOException {
        try (Stream<Path> folders = Files.list(MIGRATIONS)) {
            return folders.map(p -> p.getFileName().toString())
                    .filter(n -> !n.startsWith("__"))
                    .sorted()
                    .toList();
        }
    }

    private static void migrate(DatabaseAccess access) throws Exception {
        try (var connection =
                        java.sql.DriverManager.getConnection(access.url(), access.ownerName(), access.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("create role hoitu_app nologin");
        }
        Flyway.configure()
                .dataSource(access.url(), access.ownerName(), access.ownerPassword())
                .locations("filesystem:" + MIGRATIONS)
                .load()
                .migrate();
    }

    private static void generate(DatabaseAccess access, String module, Path sources) throws Exception {
        GenerationTool.generate(new Configuration()
                .withLogging(org.jooq.meta.jaxb.Logging.WARN)
                .withJdbc(new Jdbc()
                        .withUrl(access.url())
                        .withUser(access.ownerName())
                        .withPassword(access.ownerPassword()))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema(module)
                                .withIncludes(".*")
                                .withForcedTypes(new ForcedType()
                                        .withName("INSTANT")
                                        .withIncludeTypes("timestamp.*with time zone|timestamptz")))
                        .withGenerate(new Generate()
                                .withRecords(false)
                                .withPojos(false)
                                .withDaos(false)
                                .withKeys(false)
                                .withRelations(false)
                                .withIndexes(false)
                                .withRoutines(false)
                                .withGeneratedAnnotation(false)
                                .withGlobalCatalogReferences(false)
                                .withGlobalSchemaReferences(true)
                                .withComments(false)
                                .withJavadoc(false))
                        .withTarget(new Target()
                                .withPackageName("vn.hoitu." + module + ".db")
                                .withDirectory(sources.toString())
                                .withClean(true))));
    }
}
