package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.FORMER_SECTION_ADDRESS;
import static vn.hoitu.editorial.db.Tables.SECTION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.Slug;

/** Changes sections that are there. Readers with an old address are led to the new one. */
@Service
class SectionChanges {

    /** A wish; null leaves a field as it is. {@code topLevel} takes a section out from under its parent. */
    record Wish(
            @Nullable String name,
            @Nullable String slug,
            @Nullable UUID parent,
            boolean topLevel,
            @Nullable Integer position,
            @Nullable Boolean active) {

        SectionView on(SectionView old) {
            return new SectionView(
                    old.id(),
                    slug == null || slug.isBlank() ? old.slug() : Slug.of(slug),
                    name == null ? old.name() : name.strip(),
                    topLevel ? null : parent == null ? old.parentId() : parent,
                    Objects.requireNonNullElse(position, old.position()),
                    Objects.requireNonNullElse(active, old.active()),
                    old.version() + 1);
        }
    }

    private final DSLContext sql;
    private final SectionRegister register;
    private final EditorialPolicy policy;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;

    SectionChanges(
            DSLContext sql,
            SectionRegister register,
            EditorialPolicy policy,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy) {
        this.sql = sql;
        this.register = register;
        this.policy = policy;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
    }

    Outcome<SectionView> change(AgencyId agency, Actor actor, UUID id, int version, Wish wish) {
        if (!policy.may(actor, agency, EditorialPolicy.MANAGE_SECTIONS)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            Map<UUID, SectionView> all = locked(agency);
            SectionView old = all.get(id);
            if (old == null) {
                return Outcome.refused(Refusal.absent());
            }
            if (old.version() != version) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "section-moved-on"));
            }
            SectionView wanted = wish.on(old);
            List<FieldProblem> problems = problems(wish, wanted, all);
            return problems.isEmpty()
                    ? Outcome.done(stored(agency, actor, old, wanted))
                    : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        });
    }

    /** All of them, because two moves at once could make a ring that neither sees. */
    private Map<UUID, SectionView> locked(AgencyId agency) {
        return sql.selectFrom(SECTION)
                .where(SECTION.AGENCY_ID.eq(agency.value()))
                .orderBy(SECTION.ID)
                .forUpdate()
                .fetchMap(SECTION.ID, SectionRegister::view);
    }

    private static List<FieldProblem> problems(Wish wish, SectionView wanted, Map<UUID, SectionView> all) {
        List<FieldProblem> problems = new ArrayList<>();
        if (wish.name() != null) {
            SectionRegister.problemWith(wish.name()).ifPresent(problems::add);
        }
        boolean taken =
                all.values().stream().anyMatch(s -> s.slug().equals(wanted.slug()) && !s.id().equals(wanted.id()));
        if (taken) {
            problems.add(FieldProblem.of("slug", "taken"));
        }
        if (wanted.parentId() != null && !all.containsKey(wanted.parentId())) {
            problems.add(FieldProblem.of("parentId", "unknown"));
        } else if (isBelowItself(wanted, all)) {
            problems.add(FieldProblem.of("parentId", "below-itself"));
        }
        return problems;
    }

    private static boolean isBelowItself(SectionView wanted, Map<UUID, SectionView> all) {
        UUID above = wanted.parentId();
        for (int level = 0; above != null && level <= all.size(); level++) {
            if (above.equals(wanted.id())) {
                return true;
            }
            SectionView parent = all.get(above);
            above = parent == null ? null : parent.parentId();
        }
        return false;
    }

    private SectionView stored(AgencyId agency, Actor actor, SectionView old, SectionView now) {
        sql.update(SECTION)
                .set(SECTION.NAME, now.name())
                .set(SECTION.SLUG, now.slug())
                .set(SECTION.PARENT_ID, now.parentId())
                .set(SECTION.POSITION, now.position())
                .set(SECTION.ACTIVE, now.active())
                .set(SECTION.VERSION, now.version())
                .where(SECTION.AGENCY_ID.eq(agency.value()).and(SECTION.ID.eq(now.id())))
                .execute();
        if (!old.slug().equals(now.slug())) {
            sql.insertInto(FORMER_SECTION_ADDRESS)
                    .set(FORMER_SECTION_ADDRESS.AGENCY_ID, agency.value())
                    .set(FORMER_SECTION_ADDRESS.SLUG, old.slug())
                    .set(FORMER_SECTION_ADDRESS.SECTION_ID, old.id())
                    .onConflict(FORMER_SECTION_ADDRESS.AGENCY_ID, FORMER_SECTION_ADDRESS.SLUG)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        }
        changes.record(agency, "section", now.id());
        audit.record(
                agency,
                actor,
                AuditFact.of("section.changed", "section", now.id(), now.name()).changing(values(old), values(now)));
        return now;
    }

    private static Map<String, Object> values(SectionView s) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", s.name());
        values.put("slug", s.slug());
        values.put("parent", s.parentId() == null ? "" : s.parentId().toString());
        values.put("position", s.position());
        values.put("active", s.active());
        return values;
    }
}
