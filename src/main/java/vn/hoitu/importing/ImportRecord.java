package vn.hoitu.importing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.importing.read.Finding;
import vn.hoitu.importing.read.ForeignFile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.tenancy.Tenancy;

/** The steps of an import's life, each a transaction with its entry in the record. */
@Component
class ImportRecord {

    private final ImportRows imports;
    private final ItemRows items;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final Clock clock;

    ImportRecord(
            ImportRows imports, ItemRows items, AuditTrail audit, ChangeLog changes, Tenancy tenancy, Clock clock) {
        this.imports = imports;
        this.items = items;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Optional<ImportRow> claim(AgencyId agency, UUID id, UUID runner) {
        try {
            return tenancy.within(
                    agency,
                    () -> imports.claim(agency, id, runner, clock.instant())
                            ? imports.find(agency, id)
                            : Optional.<ImportRow>empty());
        } catch (DuplicateKeyException anotherWasQuicker) {
            return Optional.empty();
        }
    }

    boolean isOver(AgencyId agency, UUID id) {
        return tenancy.reading(agency, () -> imports.find(agency, id))
                .map(row -> row.state().isOver())
                .orElse(true);
    }

    /** @return the last position that was dealt with before */
    int begin(Run run, ForeignFile file) {
        return tenancy.within(run.agency(), () -> {
            imports.read(run.agency(), run.importId(), file.total(), file.findings());
            changes.record(run.agency(), "import", run.importId());
            return items.lastPosition(run.agency(), run.importId());
        });
    }

    boolean alive(Run run) {
        return tenancy.within(
                run.agency(), () -> imports.alive(run.agency(), run.importId(), run.runner(), clock.instant()));
    }

    void release(Run run) {
        tenancy.within(run.agency(), () -> imports.release(run.agency(), run.importId(), run.runner()));
    }

    void end(Run run, ImportState state, @Nullable Finding failure) {
        tenancy.within(run.agency(), () -> {
            if (!imports.end(run.agency(), run.importId(), run.runner(), state, failure, clock.instant())) {
                return;
            }
            imports.find(run.agency(), run.importId())
                    .ifPresent(row -> note(run.actor(), row, "import." + state.code()));
        });
    }

    /** Within the transaction of the act. */
    void note(Actor actor, ImportRow row, String act) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("kind", row.kind().code());
        after.put("done", row.counts().done());
        after.put("created", row.counts().created());
        after.put("updated", row.counts().updated());
        after.put("failed", row.counts().failed());
        audit.record(
                row.agency(),
                actor,
                AuditFact.of(act, "import", row.id(), row.sourceName()).changing(Map.of(), after));
        changes.record(row.agency(), "import", row.id());
    }
}
