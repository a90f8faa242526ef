package vn.hoitu.contribution;

import static vn.hoitu.contribution.db.Tables.COLLABORATOR;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.text.VietnameseText;

/** The register of collaborators; who writes from the same address is the same one. */
@Repository
class Collaborators {

    private final DSLContext sql;
    private final IdSource ids;

    Collaborators(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** The collaborator with this address, entered if it is the first time; two first times at once are one. */
    UUID known(AgencyId agency, Submission.Sender sender, Instant now) {
        String email = sender.email().toLowerCase(Locale.ROOT);
        UUID fresh = ids.next();
        return withAddress(agency, email).orElseGet(() -> {
            int entered = enter(agency, fresh, sender, email, now);
            return entered == 1 ? fresh : withAddress(agency, email).orElseThrow();
        });
    }

    private Optional<UUID> withAddress(AgencyId agency, String email) {
        return email.isEmpty()
                ? Optional.empty()
                : sql.select(COLLABORATOR.ID)
                        .from(COLLABORATOR)
                        .where(of(agency).and(COLLABORATOR.EMAIL.eq(email)))
                        .fetchOptional(COLLABORATOR.ID);
    }

    private int enter(AgencyId agency, UUID id, Submission.Sender sender, String email, Instant now) {
        return sql.insertInto(COLLABORATOR)
                .set(COLLABORATOR.AGENCY_ID, agency.value())
                .set(COLLABORATOR.ID, id)
                .set(COLLABORATOR.NAME, sender.name())
                .set(COLLABORATOR.EMAIL, email)
                .set(COLLABORATOR.PHONE, sender.phone())
                .set(COLLABORATOR.NOTE, "")
                .set(COLLABORATOR.FOLDED, VietnameseText.searchKey(sender.name() + " " + email))
                .set(COLLABORATOR.CREATED_AT, now)
                .set(COLLABORATOR.VERSION, 1)
                .onConflictDoNothing()
                .execute();
    }

    Optional<CollaboratorView> find(AgencyId agency, UUID id) {
        return sql.selectFrom(COLLABORATOR)
                .where(of(agency).and(COLLABORATOR.ID.eq(id)))
                .fetchOptional(Collaborators::view);
    }

    List<CollaboratorView> list(AgencyId agency, @Nullable String query, @Nullable UUID before, int limit) {
        Condition narrowed = of(agency).and(COLLABORATOR.ERASED_AT.isNull());
        if (query != null && !query.isBlank()) {
            narrowed = narrowed.and(DSL.position(COLLABORATOR.FOLDED, VietnameseText.searchKey(query.strip()))
                    .gt(0));
        }
        return sql.selectFrom(COLLABORATOR)
                .where(before == null ? narrowed : narrowed.and(COLLABORATOR.ID.lt(before)))
                .orderBy(COLLABORATOR.ID.desc())
                .limit(limit)
                .fetch(Collaborators::view);
    }

    boolean erase(AgencyId agency, UUID id, Instant now) {
        return sql.update(COLLABORATOR)
                        .set(COLLABORATOR.NAME, "—")
                        .set(COLLABORATOR.EMAIL, "")
                        .set(COLLABORATOR.PHONE, "")
                        .set(COLLABORATOR.NOTE, "")
                        .set(COLLABORATOR.FOLDED, "")
                        .set(COLLABORATOR.ERASED_AT, now)
                        .set(COLLABORATOR.VERSION, COLLABORATOR.VERSION.plus(1))
                        .where(of(agency).and(COLLABORATOR.ID.eq(id)).and(COLLABORATOR.ERASED_AT.isNull()))
                        .execute()
                == 1;
    }

    private static Condition of(AgencyId agency) {
        return COLLABORATOR.AGENCY_ID.eq(agency.value());
    }

    private static CollaboratorView view(org.jooq.Record r) {
        return new CollaboratorView(
                r.get(COLLABORATOR.ID),
                r.get(COLLABORATOR.NAME),
                r.get(COLLABORATOR.EMAIL),
                r.get(COLLABORATOR.PHONE),
                r.get(COLLABORATOR.CREATED_AT));
    }
}
