package vn.hoitu.outlook;

import static vn.hoitu.outlook.db.Tables.COMPARATOR;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.sheet.SheetLimits;
import vn.hoitu.shared.sheet.SheetReader;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.ProgrammeCatalog;
import vn.hoitu.strategy.programme.Indicator;

/**
 * What other countries report, brought in row by row with source and year. The file is CSV with a heading:
 * {@code indicator,year,country,part,whole,unit,source,note}.
 */
@Service
class Comparators {

    static final int MOST_FILE_BYTES = 1_000_000;
    static final int MOST_ROWS = 2_000;
    private static final int MOST_CELL_CHARACTERS = 500;
    private static final SheetReader FILES = new SheetReader(new SheetLimits(
            MOST_FILE_BYTES,
            SheetLimits.USUAL.unpackedBytes(),
            MOST_ROWS + 1,
            ComparatorRows.HEADING.size(),
            MOST_CELL_CHARACTERS));

    record ComparatorsTakenView(int rows) {}

    private final DSLContext sql;
    private final ProgrammeCatalog catalog;
    private final OutlookPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    Comparators(
            DSLContext sql,
            ProgrammeCatalog catalog,
            OutlookPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.sql = sql;
        this.catalog = catalog;
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
        Set<String> indicators = tenancy.system(() -> catalog.on(programme, today())
                .map(e -> e.book().indicators().stream().map(Indicator::code).collect(Collectors.toSet()))
                .orElse(Set.of()));
        if (indicators.isEmpty()) {
            return Outcome.refused(Refusal.absent());
        }
        return FILES.first(file, "")
                .then(sheet -> ComparatorRows.read(sheet, indicators, today().getYear()))
                .map(rows -> {
                    if (!dryRun) {
                        tenancy.within(AgencyId.INSTALLATION, () -> keep(actor, programme, rows));
                    }
                    return new ComparatorsTakenView(rows.size());
                });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    private void keep(Actor actor, String programme, List<ComparatorRows.Row> rows) {
        sql.deleteFrom(COMPARATOR).where(COMPARATOR.PROGRAMME.eq(programme)).execute();
        for (ComparatorRows.Row row : rows) {
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
}
