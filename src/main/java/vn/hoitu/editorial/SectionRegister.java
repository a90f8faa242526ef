package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.FORMER_SECTION_ADDRESS;
import static vn.hoitu.editorial.db.Tables.SECTION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.Slug;

/** The sections of each agency. */
@Service
class SectionRegister implements Sections {

    static final int MOST_SECTIONS = 500;
    static final int MOST_NAME_CHARACTERS = 80;

    private final DSLContext sql;
    private final EditorialPolicy policy;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final IdSource ids;

    SectionRegister(
            DSLContext sql,
            EditorialPolicy policy,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            IdSource ids) {
        this.sql = sql;
        this.policy = policy;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.ids = ids;
    }

    @Override
    public List<SectionView> of(AgencyId agency) {
        return tenancy.reading(
                agency,
                () -> sql.selectFrom(SECTION)
                        .where(SECTION.AGENCY_ID.eq(agency.value()))
                        .orderBy(SECTION.POSITION, SECTION.NAME)
                        .fetch(SectionRegister::view));
    }

    Outcome<List<SectionView>> list(AgencyId agency, Actor actor) {
        boolean worksWithThem = policy.may(actor, agency, EditorialPolicy.WRITE)
                || policy.may(actor, agency, EditorialPolicy.MANAGE_SECTIONS);
        return worksWithThem ? Outcome.done(of(agency)) : Outcome.refused(Refusal.forbidden());
    }

    Optional<SectionView> find(AgencyId agency, UUID id) {
        return sql.selectFrom(SECTION)
                .where(SECTION.AGENCY_ID.eq(agency.value()).and(SECTION.ID.eq(id)))
                .fetchOptional(SectionRegister::view);
    }

    @Override
    public Outcome<SectionView> ensure(AgencyId agency, Actor actor, String slug, String name) {
        return ensure(agency, actor, slug, name, null);
    }

    @Override
    public Outcome<SectionView> ensure(AgencyId agency, Actor actor, String slug, String name, @Nullable UUID parent) {
        return tenancy.within(agency, () -> {
            Optional<SectionView> known = sql.selectFrom(SECTION)
                    .where(SECTION.AGENCY_ID.eq(agency.value()).and(SECTION.SLUG.eq(slug)))
                    .fetchOptional(SectionRegister::view)
                    .or(() -> formerly(agency, slug));
            return known.isPresent() ? Outcome.done(known.get()) : insert(agency, actor, slug, name, parent);
        });
    }

    @Override
    public Optional<SectionView> formerly(AgencyId agency, String slug) {
        return tenancy.reading(
                agency,
                () -> sql.select(SECTION.fields())
                        .from(SECTION)
                        .join(FORMER_SECTION_ADDRESS)
                        .on(FORMER_SECTION_ADDRESS
                                .AGENCY_ID
                                .eq(SECTION.AGENCY_ID)
                                .and(FORMER_SECTION_ADDRESS.SECTION_ID.eq(SECTION.ID)))
                        .where(FORMER_SECTION_ADDRESS
                                .AGENCY_ID
                                .eq(agency.value())
                                .and(FORMER_SECTION_ADDRESS.SLUG.eq(slug)))
                        .fetchOptional(SectionRegister::view));
    }

    Outcome<SectionView> add(
            AgencyId agency, Actor actor, @Nullable String slug, @Nullable String name, @Nullable UUID parent) {
        if (!policy.may(actor, agency, EditorialPolicy.MANAGE_SECTIONS)) {
            return Outcome.refused(Refusal.forbidden());
        }
        var problem = problemWith(name);
        if (problem.isPresent()) {
            return Outcome.refused(Refusal.invalid(problem.get()));
        }
        String shown = String.valueOf(name).strip();
        String address = slug == null || slug.isBlank() ? Slug.of(shown) : Slug.of(slug);
        return tenancy.within(agency, () -> {
            if (parent != null && find(agency, parent).isEmpty()) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("parentId", "unknown")));
            }
            boolean taken = sql.fetchExists(
                    SECTION, SECTION.AGENCY_ID.eq(agency.value()).and(SECTION.SLUG.eq(address)));
            return taken
                    ? Outcome.refused(Refusal.invalid(FieldProblem.of("slug", "taken")))
                    : insert(agency, actor, address, shown, parent);
        });
    }

    private Outcome<SectionView> insert(AgencyId agency, Actor actor, String slug, String name, @Nullable UUID parent) {
        int count = sql.fetchCount(SECTION, SECTION.AGENCY_ID.eq(agency.value()));
        if (count >= MOST_SECTIONS) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.CONFLICT, "too-many-sections", Map.of("limit", MOST_SECTIONS)));
        }
        UUID id = ids.next();
        sql.insertInto(SECTION)
                .set(SECTION.AGENCY_ID, agency.value())
                .set(SECTION.ID, id)
                .set(SECTION.SLUG, slug)
                .set(SECTION.NAME, name)
                .set(SECTION.PARENT_ID, parent)
                .set(SECTION.POSITION, count + 1)
                .execute();
        changes.record(agency, "section", id);
        audit.record(agency, actor, AuditFact.of("section.added", "section", id, name));
        return Outcome.done(new SectionView(id, slug, name, parent, count + 1, true, 1));
    }

    static Optional<FieldProblem> problemWith(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.of(FieldProblem.of("name", "required"));
        }
        return name.length() > MOST_NAME_CHARACTERS
                ? Optional.of(new FieldProblem("name", "too-long", Map.of("limit", MOST_NAME_CHARACTERS)))
                : Optional.empty();
    }

    static SectionView view(Record r) {
        return new SectionView(
                r.get(SECTION.ID),
                r.get(SECTION.SLUG),
                r.get(SECTION.NAME),
                r.get(SECTION.PARENT_ID),
                r.get(SECTION.POSITION),
                r.get(SECTION.ACTIVE),
                r.get(SECTION.VERSION));
    }
}
