package vn.hoitu.operation;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import vn.hoitu.operation.Catalogue.StoredTable;
import vn.hoitu.shared.database.DatabaseAccess;
import vn.hoitu.shared.secret.Sha256;

/** Rows of a table as bytes and back; the same rows give the same bytes on every installation. */
final class TableCopy {

    private final Connection owner;

    TableCopy(Connection owner) {
        this.owner = owner;
    }

    /** As the owner, who sees every agency's rows, with settings under which values are written one way only. */
    static Connection connect(DatabaseAccess access) throws SQLException {
        Connection owner = DriverManager.getConnection(access.url(), access.ownerName(), access.ownerPassword());
        try (Statement statement = owner.createStatement()) {
            statement.execute("set timezone = 'UTC'");
            statement.execute("set datestyle = 'ISO, YMD'");
            statement.execute("set intervalstyle = 'iso_8601'");
            statement.execute("set extra_float_digits = 1");
            statement.execute("set bytea_output = 'hex'");
        }
        return owner;
    }

    BackupManifest.Table out(StoredTable table, OutputStream target) throws SQLException, IOException {
        Tally tally = new Tally(target);
        owner.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select %s from %s t order by %s) to stdout"
                                .formatted(table.columnList(), table.qualified(), table.order()),
                        tally);
        return new BackupManifest.Table(table.schema(), table.name(), table.columns(), tally.lines, tally.hash());
    }

    void in(StoredTable table, InputStream rows) throws SQLException, IOException {
        owner.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(table.qualified(), table.columnList()), rows);
    }

    /** Counts rows (the text form of COPY has one line each) and hashes on the way. */
    private static final class Tally extends FilterOutputStream {

        private final MessageDigest digest = Sha256.begin();
        private long lines;

        Tally(OutputStream target) {
            super(target);
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int i = offset; i < offset + length; i++) {
                if (bytes[i] == '\n') {
                    lines++;
                }
            }
            digest.update(bytes, offset, length);
            out.write(bytes, offset, length);
        }

        String hash() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
