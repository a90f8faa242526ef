package vn.hoitu.editorial;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.workflow.Engine;
import vn.hoitu.editorial.workflow.Progress;
import vn.hoitu.editorial.workflow.Step;
import vn.hoitu.editorial.workflow.UsualDesigns;
import vn.hoitu.editorial.workflow.WorkflowDesign;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;

/** By which workflow a piece goes, and how far it has come. Runs within the agency's transaction. */
@Component
class Courses {

    /** Versions never change, so a node may keep the last ones it read. */
    static final int MOST_KEPT_ENGINES = 2_000;

    private record Key(AgencyId agency, UUID version) {}

    private record Chosen(AgencyId agency, Making making) {}

    private final Workflows workflows;
    private final Tenancy tenancy;
    private final Map<UUID, Engine> usual;
    private final Map<Key, Engine> kept = new ConcurrentHashMap<>();

    Courses(Workflows workflows, Tenancy tenancy) {
        this.workflows = workflows;
        this.tenancy = tenancy;
        this.usual = Map.of(
                UsualDesigns.STANDARD, new Engine(UsualDesigns.of(UsualDesigns.STANDARD)),
                UsualDesigns.URGENT, new Engine(UsualDesigns.of(UsualDesigns.URGENT)));
    }

    /** The version a piece goes by; one that was not yet handed in goes by the one that would take it now. */
    UUID versionFor(Piece piece) {
        UUID version = piece.holding().workflowVersion();
        return version == null
                ? tenancy.onceReading(
                        new Chosen(piece.agency(), piece.making()), () -> chosen(piece.agency(), piece.making()))
                : version;
    }

    Engine engineFor(Piece piece) {
        return engine(piece.agency(), versionFor(piece));
    }

    Engine engine(AgencyId agency, UUID version) {
        Engine everywhere = usual.get(version);
        if (everywhere != null) {
            return everywhere;
        }
        Key key = new Key(agency, version);
        Engine known = kept.get(key);
        if (known != null) {
            return known;
        }
        if (kept.size() >= MOST_KEPT_ENGINES) {
            kept.clear();
        }
        WorkflowDesign design = workflows.version(agency, version).orElseThrow().design();
        Engine engine = new Engine(design);
        kept.put(key, engine);
        return engine;
    }

    /** The role that answers at a step while nobody took the piece by name. */
    Optional<Role> answering(AgencyId agency, @Nullable UUID version, String step) {
        WorkflowDesign design = engine(agency, Objects.requireNonNullElse(version, UsualDesigns.STANDARD))
                .design();
        return design.step(step).flatMap(found -> found.roles().stream().findFirst());
    }

    Step stepOf(Piece piece) {
        return engineFor(piece).design().step(piece.holding().step()).orElseThrow();
    }

    Progress progress(Piece piece, Progress.Approval approval) {
        return new Progress(piece.holding().step(), approval, false);
    }

    private UUID chosen(AgencyId agency, Making making) {
        Optional<UUID> own = workflows.all(agency).stream()
                .filter(w -> w.isFor(making))
                .flatMap(w -> workflows.newest(agency, w.id()).stream())
                .map(Workflows.Version::id)
                .findFirst();
        return own.orElse(usualFor(making.urgency()));
    }

    /** The design of those who have none of their own for it. */
    static UUID usualFor(Urgency urgency) {
        return urgency == Urgency.URGENT ? UsualDesigns.URGENT : UsualDesigns.STANDARD;
    }
}
