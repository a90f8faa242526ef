package vn.hoitu.strategy;

import static vn.hoitu.strategy.db.Tables.MEASURE;
import static vn.hoitu.strategy.db.Tables.PERIOD;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Reads figures out of either of their two tables, which have the same columns. */
final class FigureRows {

    private FigureRows() {}

    static UnitFigure of(Record r, Table<?> from, boolean differs) {
        return new UnitFigure(
                new MeasureKey(r.get(MEASURE.PROGRAMME), r.get(MEASURE.INDICATOR)),
                new FigurePeriod(r.get(PERIOD.FIRST_DAY), r.get(PERIOD.LAST_DAY)),
                given(r, from, "organization_id", UUID.class),
                FigureSource.of(given(r, from, "source", String.class)),
                FigureStatus.of(given(r, from, "status", String.class)),
                given(r, from, "vintage", Integer.class),
                get(r, from, "part", BigDecimal.class),
                get(r, from, "whole", BigDecimal.class),
                get(r, from, "stage", String.class),
                FigureVerdict.of(given(r, from, "verdict", String.class)),
                differs,
                get(r, from, "reason", String.class),
                get(r, from, "proof_id", UUID.class),
                given(r, from, "recorded_at", Instant.class));
    }

    private static <T> T given(Record r, Table<?> from, String column, Class<T> type) {
        return Objects.requireNonNull(get(r, from, column, type));
    }

    private static <T> @Nullable T get(Record r, Table<?> from, String column, Class<T> type) {
        return r.get(Objects.requireNonNull(from.field(column, type)));
    }
}
