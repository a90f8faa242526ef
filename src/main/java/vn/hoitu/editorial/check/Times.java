package vn.hoitu.editorial.check;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Moments as the database takes and gives them. */
final class Times {

    private Times() {}

    static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    static Instant instant(Record row, String column) {
        return Objects.requireNonNull(instantOrNull(row, column));
    }

    static @Nullable Instant instantOrNull(Record row, String column) {
        OffsetDateTime at = row.get(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
