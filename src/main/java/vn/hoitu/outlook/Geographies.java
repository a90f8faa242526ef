package vn.hoitu.outlook;

import static vn.hoitu.outlook.db.Tables.GEOGRAPHY;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.outlook.map.GeoJson;
import vn.hoitu.outlook.map.GeoMap;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Given;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Geographic maps that were brought in; none comes with the program. */
@Service
class Geographies {

    static final int MOST_SOURCE_CHARACTERS = 500;

    /** @param shapes how many provinces and archipelagos are drawn */
    record GeographyTakenView(String tileSet, int shapes) {}

    /** The map that is drawn. */
    record Drawn(GeoMap map, String source) {}

    private final DSLContext sql;
    private final Tiles tiles;
    private final OutlookPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Geographies(
            DSLContext sql,
            Tiles tiles,
            OutlookPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.sql = sql;
        this.tiles = tiles;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether the actor may, and the file is small enough, is asked before it is read into memory. */
    Outcome<GeographyTakenView> take(
            Actor actor, InputStreamSource file, long bytes, @Nullable String tileSet, @Nullable String source)
            throws IOException {
        if (!policy.mayManage(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (bytes > GeoJson.MOST_FILE_BYTES) {
            return GeoJson.tooLarge();
        }
        try (InputStream in = file.getInputStream()) {
            return take(actor, in.readNBytes(GeoJson.MOST_FILE_BYTES + 1), tileSet, source);
        }
    }

    Outcome<GeographyTakenView> take(Actor actor, byte[] file, @Nullable String tileSet, @Nullable String source) {
        if (!policy.mayManage(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        Optional<FieldProblem> unfit = Given.wrong("source", source, MOST_SOURCE_CHARACTERS);
        if (source == null || unfit.isPresent()) {
            return Outcome.refused(Refusal.invalid(unfit.orElseThrow()));
        }
        Optional<Tiles.TileSet> set = tiles.find(tileSet == null ? "" : tileSet);
        if (set.isEmpty()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("tileSet", "unknown")));
        }
        String code = set.get().code();
        return GeoJson.read(file, tiles.provinces(code))
                .then(map -> tenancy.within(AgencyId.INSTALLATION, () -> {
                    var id = ids.next();
                    sql.insertInto(GEOGRAPHY)
                            .set(GEOGRAPHY.ID, id)
                            .set(GEOGRAPHY.SET_CODE, code)
                            .set(GEOGRAPHY.DRAWING, json.writeValueAsString(map))
                            .set(GEOGRAPHY.SOURCE, source.strip())
                            .set(GEOGRAPHY.RECORDED_AT, clock.instant())
                            .set(GEOGRAPHY.RECORDED_BY, actor.person().value())
                            .set(GEOGRAPHY.RECORDED_BY_NAME, actor.name())
                            .execute();
                    audit.record(
                            AgencyId.INSTALLATION,
                            actor,
                            AuditFact.of("outlook.map-taken", "geography", id, source.strip()));
                    return Outcome.done(
                            new GeographyTakenView(code, map.shapes().size()));
                }));
    }

    Optional<Drawn> newest(String tileSet) {
        return sql.selectFrom(GEOGRAPHY)
                .where(GEOGRAPHY.SET_CODE.eq(tileSet))
                .orderBy(GEOGRAPHY.RECORDED_AT.desc())
                .limit(1)
                .fetchOptional(r ->
                        new Drawn(json.readValue(r.get(GEOGRAPHY.DRAWING), GeoMap.class), r.get(GEOGRAPHY.SOURCE)));
    }
}
