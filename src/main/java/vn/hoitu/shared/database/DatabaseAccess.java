package vn.hoitu.shared.database;

/**
 * How to reach the database: as its owner (migrations, backup) and as the application, which has no way around
 * row-level security.
 */
public record DatabaseAccess(
        String url, String ownerName, String ownerPassword, String applicationName, String applicationPassword) {

    @Override
    public String toString() {
        return "DatabaseAccess[" + url + "]"; // never the passwords
    }
}
