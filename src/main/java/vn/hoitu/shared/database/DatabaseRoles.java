package vn.hoitu.shared.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes sure that the application's role exists, has today's password and no way around row-level security. */
final class DatabaseRoles {

    /** Programs and commands that start at once prepare the role one after the other; PostgreSQL refuses two at once. */
    private static final long ONE_AT_A_TIME = 0x686F_6974_7572_6F6CL;

    private DatabaseRoles() {}

    static void ensure(DatabaseAccess access) {
        try (Connection connection =
                        DriverManager.getConnection(access.url(), access.ownerName(), access.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + ONE_AT_A_TIME + ")"); // until the connection closes
            String name = statement.enquoteIdentifier(access.applicationName(), true);
            String password = statement.enquoteLiteral(access.applicationPassword());
            if (!exists(connection, access.applicationName())) {
                statement.execute("create role " + name + " login nosuperuser nobypassrls nocreatedb nocreaterole");
            }
            statement.execute("alter role " + name + " password " + password);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The database at %s cannot be prepared as its owner %s: %s"
                            .formatted(access.url(), access.ownerName(), e.getMessage()),
                    e);
        }
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, role);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }
}
