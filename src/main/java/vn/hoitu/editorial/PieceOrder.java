package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A way to sort, with the cursor that goes on from a row even when rows before it have moved. */
enum PieceOrder {
    UPDATED_LAST(true),
    UPDATED_FIRST(false),
    APPEARANCE(true),
    TITLE(false),
    DUE(false);

    /** What has no time of its own stands behind everything that has one. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final boolean descending;

    PieceOrder(boolean descending) {
        this.descending = descending;
    }

    static PieceOrder of(PieceFilter filter) {
        return switch (filter.sort() == null ? "" : filter.sort()) {
            case "updated" -> UPDATED_FIRST;
            case "-updated" -> UPDATED_LAST;
            case "published", "-published" -> APPEARANCE;
            case "title" -> TITLE;
            case "due", "deadline" -> DUE;
            default -> filter.isQueue() ? DUE : UPDATED_LAST;
        };
    }

    /** Sorts the rows of a table or of a union of several readings of it. */
    List<SortField<?>> fields(Table<?> from) {
        Field<?> main = main(from);
        Field<UUID> id = from.field(P.ID);
        return List.of(descending ? main.desc() : main.asc(), descending ? id.desc() : id.asc());
    }

    private Field<?> main(Table<?> from) {
        return switch (this) {
            case UPDATED_LAST, UPDATED_FIRST -> from.field(P.UPDATED_AT);
            case APPEARANCE -> DSL.coalesce(from.field(P.PUBLISHED_AT), from.field(P.CREATED_AT));
            case TITLE -> from.field(P.FOLDED);
            case DUE -> DSL.coalesce(from.field(P.STEP_DUE_AT), DSL.inline(NEVER));
        };
    }

    String cursor(Record last) {
        String value = switch (this) {
            case UPDATED_LAST, UPDATED_FIRST -> last.get(P.UPDATED_AT).toString();
            case APPEARANCE -> {
                Instant published = last.get(P.PUBLISHED_AT);
                yield (published == null ? last.get(P.CREATED_AT) : published).toString();
            }
            case TITLE -> last.get(P.FOLDED);
            case DUE -> {
                Instant due = last.get(P.STEP_DUE_AT);
                yield (due == null ? NEVER : due).toString();
            }
        };
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((name() + "|" + last.get(P.ID) + "|" + value).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a cursor was given out by a list of this order; without one it begins. */
    boolean knows(@Nullable String cursor) {
        return cursor == null || cursor.isBlank() || read(cursor).isPresent();
    }

    /** What stands behind the cursor; without one, everything. */
    @SuppressWarnings("unchecked")
    Condition after(@Nullable String cursor) {
        return read(cursor)
                .map(at -> {
                    var row = DSL.row((Field<Object>) main(P), (Field<Object>) (Field<?>) P.ID);
                    return descending ? row.lt(at.value(), at.id()) : row.gt(at.value(), at.id());
                })
                .orElse(DSL.noCondition());
    }

    private record At(UUID id, Object value) {}

    private Optional<At> read(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 3);
            return parts.length < 3 || !parts[0].equals(name())
                    ? Optional.empty()
                    : Optional.of(
                            new At(UUID.fromString(parts[1]), this == TITLE ? parts[2] : Instant.parse(parts[2])));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
