package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.PIECE;
import static vn.hoitu.editorial.db.Tables.WORKFLOW;
import static vn.hoitu.editorial.db.Tables.WORKFLOW_VERSION;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.editorial.workflow.WorkflowDesign;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** An agency's workflows and their versions in the database. Each method runs within the agency's transaction. */
@Repository
class Workflows {

    /** Phases in which a piece is on its way. */
    static final List<String> RUNNING = List.of("submitted", "returned", "reviewed", "approved", "scheduled");

    record Workflow(
            UUID id,
            String name,
            List<String> forms,
            List<String> urgencies,
            int position,
            boolean active,
            WorkflowDesign design,
            int version,
            Instant updatedAt) {

        boolean isFor(Making making) {
            return isFor(making.form(), making.urgency());
        }

        boolean isFor(PieceForm form, Urgency urgency) {
            return active
                    && (forms.isEmpty() || forms.contains(form.code()))
                    && (urgencies.isEmpty() || urgencies.contains(urgency.code()));
        }
    }

    record Version(UUID id, UUID workflow, int number, String name, WorkflowDesign design, String byName, Instant at) {}

    private final DSLContext sql;
    private final JsonMapper json;

    Workflows(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<Workflow> all(AgencyId agency) {
        return sql.selectFrom(WORKFLOW)
                .where(WORKFLOW.AGENCY_ID.eq(agency.value()))
                .orderBy(WORKFLOW.POSITION, WORKFLOW.ID)
                .fetch(this::workflow);
    }

    Optional<Workflow> find(AgencyId agency, UUID id) {
        return sql.selectFrom(WORKFLOW)
                .where(WORKFLOW.AGENCY_ID.eq(agency.value()).and(WORKFLOW.ID.eq(id)))
                .fetchOptional(this::workflow);
    }

    void add(AgencyId agency, Workflow workflow) {
        sql.insertInto(WORKFLOW)
                .set(WORKFLOW.AGENCY_ID, agency.value())
                .set(WORKFLOW.ID, workflow.id())
                .set(WORKFLOW.NAME, workflow.name())
                .set(WORKFLOW.FORMS, workflow.forms().toArray(String[]::new))
                .set(WORKFLOW.URGENCIES, workflow.urgencies().toArray(String[]::new))
                .set(WORKFLOW.POSITION, workflow.position())
                .set(WORKFLOW.ACTIVE, workflow.active())
                .set(WORKFLOW.DESIGN, written(workflow.design()))
                .set(WORKFLOW.UPDATED_AT, workflow.updatedAt())
                .execute();
    }

    /** Compare-and-set: whoever saw an older one changes nothing. */
    boolean change(AgencyId agency, Workflow workflow, int seen) {
        return sql.update(WORKFLOW)
                        .set(WORKFLOW.NAME, workflow.name())
                        .set(WORKFLOW.FORMS, workflow.forms().toArray(String[]::new))
                        .set(WORKFLOW.URGENCIES, workflow.urgencies().toArray(String[]::new))
                        .set(WORKFLOW.POSITION, workflow.position())
                        .set(WORKFLOW.ACTIVE, workflow.active())
                        .set(WORKFLOW.DESIGN, written(workflow.design()))
                        .set(WORKFLOW.VERSION, WORKFLOW.VERSION.plus(1))
                        .set(WORKFLOW.UPDATED_AT, workflow.updatedAt())
                        .where(WORKFLOW.AGENCY_ID.eq(agency.value()).and(WORKFLOW.ID.eq(workflow.id())))
                        .and(WORKFLOW.VERSION.eq(seen))
                        .execute()
                == 1;
    }

    List<Version> versions(AgencyId agency) {
        return versions(WORKFLOW_VERSION.AGENCY_ID.eq(agency.value()));
    }

    Optional<Version> version(AgencyId agency, UUID id) {
        return versions(WORKFLOW_VERSION.AGENCY_ID.eq(agency.value()).and(WORKFLOW_VERSION.ID.eq(id))).stream()
                .findFirst();
    }

    Optional<Version> newest(AgencyId agency, UUID workflow) {
        return versions(WORKFLOW_VERSION.AGENCY_ID.eq(agency.value()).and(WORKFLOW_VERSION.WORKFLOW_ID.eq(workflow)))
                .stream()
                .findFirst();
    }

    private List<Version> versions(Condition condition) {
        return sql.selectFrom(WORKFLOW_VERSION)
                .where(condition)
                .orderBy(WORKFLOW_VERSION.NUMBER.desc())
                .fetch(r -> new Version(
                        r.get(WORKFLOW_VERSION.ID),
                        r.get(WORKFLOW_VERSION.WORKFLOW_ID),
                        r.get(WORKFLOW_VERSION.NUMBER),
                        r.get(WORKFLOW_VERSION.NAME),
                        read(r.get(WORKFLOW_VERSION.DESIGN)),
                        r.get(WORKFLOW_VERSION.PUBLISHED_NAME),
                        r.get(WORKFLOW_VERSION.PUBLISHED_AT)));
    }

    void addVersion(AgencyId agency, Version version, Actor actor) {
        sql.insertInto(WORKFLOW_VERSION)
                .set(WORKFLOW_VERSION.AGENCY_ID, agency.value())
                .set(WORKFLOW_VERSION.ID, version.id())
                .set(WORKFLOW_VERSION.WORKFLOW_ID, version.workflow())
                .set(WORKFLOW_VERSION.NUMBER, version.number())
                .set(WORKFLOW_VERSION.NAME, version.name())
                .set(WORKFLOW_VERSION.DESIGN, written(version.design()))
                .set(WORKFLOW_VERSION.PUBLISHED_BY, actor.person().value())
                .set(WORKFLOW_VERSION.PUBLISHED_NAME, version.byName())
                .set(WORKFLOW_VERSION.PUBLISHED_AT, version.at())
                .execute();
    }

    /** How many pieces are on their way by each version. */
    Map<UUID, Integer> running(AgencyId agency) {
        return sql.select(PIECE.WORKFLOW_VERSION_ID, DSL.count())
                .from(PIECE)
                .where(PIECE.AGENCY_ID.eq(agency.value()))
                .and(PIECE.WORKFLOW_VERSION_ID.isNotNull())
                .and(PIECE.STATE.in(RUNNING))
                .groupBy(PIECE.WORKFLOW_VERSION_ID)
                .fetchMap(PIECE.WORKFLOW_VERSION_ID, DSL.count());
    }

    private Workflow workflow(Record r) {
        return new Workflow(
                r.get(WORKFLOW.ID),
                r.get(WORKFLOW.NAME),
                Arrays.asList(r.get(WORKFLOW.FORMS)),
                Arrays.asList(r.get(WORKFLOW.URGENCIES)),
                r.get(WORKFLOW.POSITION),
                r.get(WORKFLOW.ACTIVE),
                read(r.get(WORKFLOW.DESIGN)),
                r.get(WORKFLOW.VERSION),
                r.get(WORKFLOW.UPDATED_AT));
    }

    private JSONB written(WorkflowDesign design) {
        return JSONB.valueOf(json.writeValueAsString(DesignForm.of(design)));
    }

    private WorkflowDesign read(JSONB design) {
        return json.readValue(design.data(), DesignForm.class).read().orThrow();
    }
}
