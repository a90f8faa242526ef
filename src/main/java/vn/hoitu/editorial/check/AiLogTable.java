package vn.hoitu.editorial.check;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.tenancy.Tenancy;

/** The log of the use of AI as a table for inspection. */
@Component
class AiLogTable {

    static final int USUAL_DAYS = 366;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    private final AiLog log;
    private final CheckedPieces rights;
    private final Problems texts;
    private final Tenancy tenancy;
    private final Clock clock;

    AiLogTable(AiLog log, CheckedPieces rights, Problems texts, Tenancy tenancy, Clock clock) {
        this.log = log;
        this.rights = rights;
        this.texts = texts;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @param to included; without days the last year */
    Outcome<Table> csv(AgencyId agency, Actor actor, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (!rights.mayReadLog(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        LocalDate last = Objects.requireNonNullElse(to, LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE));
        LocalDate first = Objects.requireNonNullElse(from, last.minusDays(USUAL_DAYS));
        Instant start = first.atStartOfDay(VietnamTime.ZONE).toInstant();
        Instant end = last.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
        return Outcome.done(tenancy.reading(agency, () -> {
            Table table = Table.headed(texts.text("table.ai-log", Map.of(), actor.locale()));
            log.between(agency, start, end).forEach(e -> add(table, e, actor));
            return table;
        }));
    }

    private void add(Table table, AiLog.Entry e, Actor actor) {
        String medium = e.medium() == null ? "" : texts.text("ai-medium." + e.medium(), Map.of(), actor.locale());
        table.add(
                MOMENT.format(e.at().atZone(VietnamTime.ZONE)),
                texts.text("ai-kind." + e.kind(), Map.of(), actor.locale()),
                e.piece().toString(),
                e.documentVersion(),
                medium,
                e.tool(),
                e.purpose(),
                e.labelled() ? "1" : "0",
                e.responsibleName(),
                e.byName(),
                e.note(),
                e.id().toString(),
                e.withdraws());
    }
}
