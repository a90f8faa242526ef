package vn.hoitu.outlook;

import static vn.hoitu.outlook.db.Tables.COMPARATOR;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.outlook.OutlookViews.OutlookComparatorView;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.sheet.Sheet;
import vn.hoitu.shared.sheet.SheetLimits;
import vn.hoitu.shared.sheet.SheetReader;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * What other countries report, brought in row by row with source and year. The file is CSV with a heading:
 * {@code indicator,year,country,part,whole,unit,source,note}.
 */
@Service
class Comparators {

    static final int MOST_FILE_BYTES = 1_000_000;
    static final int MOST_ROWS = 2_000;
    private static final List<String> HEADING =
            List.of("indicator", "year", "country", "part", "whole", "unit", "source", "note");
    private static final int MOST_CELL_CHARACTERS = 500;
    private static final SheetReader FILES = new SheetReader(new SheetLimits(
            MOST_FILE_BYTES, SheetLimits.USUAL.unpackedBytes(), MOST_ROWS + 1, HEADING.size(), MOST_CELL_CHARACTERS));

    record ComparatorsTakenView(int rows) {}

    private record Row(
            String indicator,
            int year,
            String country,
            BigDecimal part,
            BigDecimal whole,
            String unit,
            String source,
            String note) {}

    private final DSLContext sql;
    private final OutlookPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    Comparators(DSLContext sql, OutlookPolicy policy, AuditTrail audit, Tenancy tenancy, IdSource ids, Clock clock) {
        this.sql = sql;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param knownAt as they had been brought in by then; all of them without */
    List<OutlookComparatorView> of(String programme, String indicator, @Nullable Instant knownAt) {
        return sql.selectFrom(COMPARATOR)
                .where(COMPARATOR.PROGRAMME.eq(programme).and(COMPARATOR.INDICATOR.eq(indicator)))
                .and(knownAt == null ? DSL.noCondition() : COMPARATOR.RECORDED_AT.le(knownAt))
                .orderBy(COMPARATOR.YEAR.desc(), COMPARATOR.COUNTRY)
                .fetch(r -> new OutlookComparatorView(
                        r.get(COMPARATOR.ID),
                        r.get(COMPARATOR.YEAR),
                        r.get(COMPARATOR.COUNTRY),
                        r.get(COMPARATOR.PART),
                        r.get(COMPARATOR.WHOLE),
                        r.get(COMPARATOR.UNIT),
                        r.get(COMPARATOR.SOURCE),
                        r.get(COMPARATOR.NOTE)));
    }

    /** Whether the actor may, and the file is small enough, is asked before it is read into memory. */
    Outcome<ComparatorsTakenView> take(
            Actor actor, String programme, InputStreamSource file, long bytes, boolean dryRun) throws IOException {
        if (!policy.mayManage(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (bytes > MOST_FILE_BYTES) {
            return tooLarge();
        }
        try (InputStream in = file.getInputStream()) {
            return take(actor, programme, in.readNBytes(MOST_FILE_BYTES + 1), dryRun);
        }
    }

    private static Outcome<ComparatorsTakenView> tooLarge() {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.TOO_LARGE, "comparators-too-large", Map.of("limit", MOST_FILE_BYTES / 1_000_000)));
    }

    /** Takes the place of all rows of the programme; a file with a bad row changes nothing. */
    Outcome<ComparatorsTakenView> take(Actor actor, String programme, byte[] file, boolean dryRun) {
        if (!policy.mayManage(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (file.length > MOST_FILE_BYTES) {
            return tooLarge();
        }
        return FILES.first(file, "").then(Comparators::read).map(rows -> {
            if (!dryRun) {
                tenancy.within(AgencyId.INSTALLATION, () -> keep(actor, programme, rows));
            }
            return new ComparatorsTakenView(rows.size());
        });
    }

    private void keep(Actor actor, String programme, List<Row> rows) {
        sql.deleteFrom(COMPARATOR).where(COMPARATOR.PROGRAMME.eq(programme)).execute();
        for (Row row : rows) {
            sql.insertInto(COMPARATOR)
                    .set(COMPARATOR.ID, ids.next())
                    .set(COMPARATOR.PROGRAMME, programme)
                    .set(COMPARATOR.INDICATOR, row.indicator())
                    .set(COMPARATOR.YEAR, row.year())
                    .set(COMPARATOR.COUNTRY, row.country())
                    .set(COMPARATOR.PART, row.part())
                    .set(COMPARATOR.WHOLE, row.whole())
                    .set(COMPARATOR.UNIT, row.unit())
                    .set(COMPARATOR.SOURCE, row.source())
                    .set(COMPARATOR.NOTE, row.note())
                    .set(COMPARATOR.RECORDED_AT, clock.instant())
                    .set(COMPARATOR.RECORDED_BY, actor.person().value())
                    .set(COMPARATOR.RECORDED_BY_NAME, actor.name())
                    .execute();
        }
        audit.record(
                AgencyId.INSTALLATION,
                actor,
                AuditFact.of(
                        "outlook.comparators-taken",
                        "programme",
                        UUID.nameUUIDFromBytes(programme.getBytes(StandardCharsets.UTF_8)),
                        programme));
    }

    private static Outcome<List<Row>> read(Sheet sheet) {
        List<FieldProblem> problems = new ArrayList<>();
        sheet.oddities()
                .forEach(o -> problems.add(
                        FieldProblem.of("cells[" + o.place() + "]", o.kind().code())));
        List<Row> rows = new ArrayList<>();
        if (sheet.rows().isEmpty() || !isHeading(sheet.rows().getFirst())) {
            problems.add(new FieldProblem("file", "comparator-heading", Map.of("heading", String.join(",", HEADING))));
        } else {
            sheet.rows().stream().skip(1).forEach(row -> read(row, rows, problems));
        }
        return problems.isEmpty()
                ? Outcome.done(rows)
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private static boolean isHeading(Sheet.Row row) {
        return row.cells().stream().map(String::strip).toList().equals(HEADING);
    }

    private static void read(Sheet.Row cells, List<Row> rows, List<FieldProblem> problems) {
        try {
            Row row = new Row(
                    said(cells.cell(0)),
                    Integer.parseInt(said(cells.cell(1))),
                    said(cells.cell(2)),
                    new BigDecimal(said(cells.cell(3))),
                    new BigDecimal(said(cells.cell(4))),
                    said(cells.cell(5)),
                    said(cells.cell(6)),
                    cells.cell(7).strip());
            boolean sound = row.year() >= 1990
                    && row.year() <= 2100
                    && row.part().signum() >= 0
                    && row.whole().signum() > 0
                    && row.whole().precision() - row.whole().scale() <= 18
                    && row.part().compareTo(row.whole()) <= 0;
            if (sound) {
                rows.add(row);
                return;
            }
        } catch (RuntimeException e) {
            // A cell that is no number, or is missing: said below with its line.
        }
        problems.add(
                new FieldProblem("rows[" + cells.number() + "]", "comparator-row", Map.of("line", cells.number())));
    }

    private static String said(String cell) {
        if (cell.isBlank()) {
            throw new IllegalArgumentException("empty");
        }
        return cell.strip();
    }
}
