package vn.hoitu.strategy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;

/** Declarations in the database. */
@Repository
class Declarations {

    private final DSLContext sql;
    private final IdSource ids;

    Declarations(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** Two declarations of the same value at once come one after the other, so that the later replaces the earlier. */
    void keepOthersOut(Declaration d) {
        sql.execute(
                "select pg_advisory_xact_lock(hashtext(?))",
                "strategy.declaration." + d.organization() + d.measure() + d.period());
    }

    void add(Declaration d) {
        Declaration.ProofFile file = d.file();
        sql.execute(
                """
                insert into strategy.declaration (id, programme, indicator, first_day, last_day, organization_id, verdict,
                    part, whole, explanation, document_number, document_date, document_issuer,
                    file_name, file_kind, file_hash, file_bytes, state, version,
                    declared_at, declared_by, declared_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?::numeric, ?::numeric, ?, ?, ?::date, ?, ?, ?, ?, ?::bigint, ?, ?,
                    ?::timestamptz, ?, ?)
                """,
                d.id(),
                d.measure().programme(),
                d.measure().indicator(),
                d.period().first(),
                d.period().last(),
                d.organization(),
                d.verdict().code(),
                d.part(),
                d.whole(),
                d.explanation(),
                d.documentNumber(),
                d.documentDate(),
                d.documentIssuer(),
                file == null ? null : file.name(),
                file == null ? null : file.kind(),
                file == null ? null : file.hash(),
                file == null ? null : file.bytes(),
                d.state(),
                d.version(),
                d.declaredAt().atOffset(ZoneOffset.UTC),
                d.declaredBy(),
                d.declaredByName());
    }

    /** @return whether it still had this version: of two who decide at once the first one decides */
    boolean move(UUID id, int version, String state) {
        return sql.execute(
                        "update strategy.declaration set state = ?, version = version + 1 where id = ? and version = ?",
                        state,
                        id,
                        version)
                == 1;
    }

    void step(UUID declaration, String state, Actor actor, String body, @Nullable String comment, Instant now) {
        sql.execute(
                """
                insert into strategy.declaration_step (id, declaration_id, state, at, by_id, by_name, body_name, comment)
                values (?, ?, ?, ?::timestamptz, ?, ?, ?, ?)
                """,
                ids.next(),
                declaration,
                state,
                now.atOffset(ZoneOffset.UTC),
                actor.person().value(),
                actor.name(),
                body,
                comment);
    }

    Optional<Declaration> find(UUID organization, UUID id) {
        return sql
                .fetch("select * from strategy.declaration where id = ? and organization_id = ?", id, organization)
                .stream()
                .findFirst()
                .map(Declarations::declaration);
    }

    List<Declaration> of(MeasureKey measure, FigurePeriod period, UUID organization) {
        return sql.fetch("""
                        select * from strategy.declaration
                        where organization_id = ? and programme = ? and indicator = ? and first_day = ? and last_day = ?
                        order by declared_at desc, id desc
                        """, organization, measure.programme(), measure.indicator(), period.first(), period.last())
                .map(Declarations::declaration);
    }

    /** Those of some units that wait for a decision, oldest first. */
    List<Declaration> waiting(Collection<UUID> organizations, int most) {
        return sql.fetch("""
                        select * from strategy.declaration where state = 'submitted' and organization_id = any(?)
                        order by declared_at, id limit ?
                        """, organizations.toArray(UUID[]::new), most).map(Declarations::declaration);
    }

    List<Declaration.Step> steps(UUID declaration) {
        return sql.fetch(
                        "select * from strategy.declaration_step where declaration_id = ? order by at, id", declaration)
                .map(r -> new Declaration.Step(
                        r.get("state", String.class),
                        r.get("at", Instant.class),
                        r.get("by_name", String.class),
                        r.get("body_name", String.class),
                        r.get("comment", String.class)));
    }

    private static Declaration declaration(Record r) {
        String hash = r.get("file_hash", String.class);
        return new Declaration(
                r.get("id", UUID.class),
                new MeasureKey(r.get("programme", String.class), r.get("indicator", String.class)),
                new FigurePeriod(r.get("first_day", LocalDate.class), r.get("last_day", LocalDate.class)),
                r.get("organization_id", UUID.class),
                FigureVerdict.of(r.get("verdict", String.class)),
                r.get("part", BigDecimal.class),
                r.get("whole", BigDecimal.class),
                r.get("explanation", String.class),
                r.get("document_number", String.class),
                r.get("document_date", LocalDate.class),
                r.get("document_issuer", String.class),
                hash == null
                        ? null
                        : new Declaration.ProofFile(
                                r.get("file_name", String.class),
                                r.get("file_kind", String.class),
                                hash,
                                r.get("file_bytes", Long.class)),
                r.get("state", String.class),
                r.get("version", Integer.class),
                r.get("declared_at", Instant.class),
                r.get("declared_by", UUID.class),
                r.get("declared_by_name", String.class));
    }
}
