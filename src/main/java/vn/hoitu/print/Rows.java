package vn.hoitu.print;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Moments as they go into and come out of plain rows. */
final class Rows {

    private Rows() {}

    static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    static @Nullable Instant instantOrNull(Record row, String column) {
        OffsetDateTime at = row.get(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static Instant instant(Record row, String column) {
        return Objects.requireNonNull(instantOrNull(row, column), column);
    }
}
