package vn.hoitu.editorial.check;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
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
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.CsvText;

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
    Outcome<String> csv(AgencyId agency, Actor actor, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (!rights.mayReadLog(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        LocalDate last = Objects.requireNonNullElse(to, LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE));
        LocalDate first = Objects.requireNonNullElse(from, last.minusDays(USUAL_DAYS));
        Instant start = first.atStartOfDay(VietnamTime.ZONE).toInstant();
        Instant end = last.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
        return Outcome.done(tenancy.reading(agency, () -> {
            StringBuilder csv = new StringBuilder(CsvText.START);
            csv.append(CsvText.line(Arrays.asList(
                    texts.text("table.ai-log", Map.of(), actor.locale()).split(";", -1))));
            log.between(agency, start, end).forEach(e -> csv.append(line(e, actor)));
            return csv.toString();
        }));
    }

    private String line(AiLog.Entry e, Actor actor) {
        String medium = e.medium() == null ? "" : texts.text("ai-medium." + e.medium(), Map.of(), actor.locale());
        return CsvText.line(List.of(
                MOMENT.format(e.at().atZone(VietnamTime.ZONE)),
                texts.text("ai-kind." + e.kind(), Map.of(), actor.locale()),
                e.piece().toString(),
                e.documentVersion(),
                medium,
                Objects.requireNonNullElse(e.tool(), ""),
                Objects.requireNonNullElse(e.purpose(), ""),
                e.labelled() ? "1" : "0",
                Objects.requireNonNullElse(e.responsibleName(), ""),
                e.byName(),
                e.note(),
                e.id().toString(),
                e.withdraws() == null ? "" : e.withdraws().toString()));
    }
}
