package vn.hoitu.shared.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the records are.
 *
 * @param data the data folder
 * @param nodeFolder what this node holds for itself; {@code node} in the data folder when absent
 * @param exclusive whether the data folder must be this process's alone, as for the program, or may be shared with the
 *     running program, as for a command
 * @param dbUrl JDBC address of an external PostgreSQL; absent means the embedded one
 */
@ConfigurationProperties("hoitu")
public record DatabaseSettings(
        Path data,
        @Nullable Path nodeFolder,
        boolean exclusive,
        @Nullable String dbUrl,
        @Nullable String dbOwner,
        @Nullable String dbOwnerPassword,
        @Nullable String dbApplication,
        @Nullable String dbApplicationPassword) {}
