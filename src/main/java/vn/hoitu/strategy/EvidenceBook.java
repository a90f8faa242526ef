package vn.hoitu.strategy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.evidence.EvidenceFact;
import vn.hoitu.strategy.evidence.Judgement;
import vn.hoitu.strategy.evidence.Threshold;
import vn.hoitu.strategy.evidence.Verdict;
import vn.hoitu.strategy.evidence.Why;

/** What automatic values rest on, as it was when they were worked out. */
@Repository
class EvidenceBook {

    /** Of each list so many are kept; how many there were stands in the reasons. */
    static final int MOST_FACTS_KEPT = 100;

    /** @param id absent while it is only looked at and not kept */
    record Kept(
            @Nullable UUID id,
            MeasureKey measure,
            FigurePeriod period,
            UUID organization,
            int ruleVersion,
            Judgement judgement,
            List<Threshold> thresholds,
            Instant at) {}

    private final DSLContext sql;
    private final JsonMapper json;

    EvidenceBook(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(UUID id, Kept k) {
        Judgement j = k.judgement();
        sql.execute(
                """
                insert into strategy.evidence (id, programme, indicator, first_day, last_day, organization_id,
                    rule_version, verdict, part, whole, why, thresholds, facts, beside, computed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::numeric, ?::numeric, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?::timestamptz)
                """,
                id,
                k.measure().programme(),
                k.measure().indicator(),
                k.period().first(),
                k.period().last(),
                k.organization(),
                k.ruleVersion(),
                code(j.verdict()),
                j.part(),
                j.whole(),
                write(j.why()),
                write(k.thresholds()),
                write(few(j.restsOn())),
                write(few(j.beside())),
                k.at().atOffset(ZoneOffset.UTC));
    }

    Optional<Kept> find(UUID id) {
        return sql.fetch("select * from strategy.evidence where id = ?", id).stream()
                .findFirst()
                .map(this::kept);
    }

    /** What the newest automatic vintage rests on. Called within a transaction. */
    Optional<Kept> behind(List<UnitFigure> vintages) {
        return Optional.ofNullable(EvidenceDesk.latest(vintages, FigureSource.AUTOMATIC))
                .flatMap(f -> Optional.ofNullable(f.proof()))
                .flatMap(this::find);
    }

    private Kept kept(Record r) {
        return new Kept(
                r.get("id", UUID.class),
                new MeasureKey(r.get("programme", String.class), r.get("indicator", String.class)),
                new FigurePeriod(r.get("first_day", LocalDate.class), r.get("last_day", LocalDate.class)),
                r.get("organization_id", UUID.class),
                r.get("rule_version", Integer.class),
                new Judgement(
                        Verdict.valueOf(r.get("verdict", String.class)
                                .toUpperCase(Locale.ROOT)
                                .replace('-', '_')),
                        r.get("part", BigDecimal.class),
                        r.get("whole", BigDecimal.class),
                        read(r, "why", Why[].class),
                        read(r, "facts", EvidenceFact[].class),
                        read(r, "beside", EvidenceFact[].class)),
                read(r, "thresholds", Threshold[].class),
                r.get("computed_at", Instant.class));
    }

    static String code(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<EvidenceFact> few(List<EvidenceFact> facts) {
        return facts.size() <= MOST_FACTS_KEPT ? facts : facts.subList(0, MOST_FACTS_KEPT);
    }

    private JSONB write(List<?> values) {
        return JSONB.valueOf(json.writeValueAsString(values));
    }

    private <T> List<T> read(Record r, String field, Class<T[]> type) {
        return Arrays.asList(json.readValue(r.get(field, JSONB.class).data(), type));
    }
}
