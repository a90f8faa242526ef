package vn.hoitu.strategy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Hands proofs out: to the unit's own people, and to those above it, whose look is written down. */
@Service
class ProofDelivery {

    /** A proof ready to be sent. */
    record Delivery(Path file, String name) {}

    private final Declarations declarations;
    private final ProofFiles files;
    private final Oversight oversight;
    private final Tenancy tenancy;

    ProofDelivery(Declarations declarations, ProofFiles files, Oversight oversight, Tenancy tenancy) {
        this.declarations = declarations;
        this.files = files;
        this.oversight = oversight;
        this.tenancy = tenancy;
    }

    Outcome<Delivery> proof(AgencyId agency, Actor actor, UUID id) {
        Optional<Oversight.Sight> sight = oversight.sight(actor, agency.value());
        if (sight.isEmpty()) {
            return Outcome.refused(Refusal.forbidden());
        }
        Optional<Delivery> file = tenancy.system(() -> declarations.find(agency.value(), id))
                .flatMap(d -> Optional.ofNullable(d.file()))
                .flatMap(f -> files.find(f).map(path -> new Delivery(path, f.name())));
        if (file.isEmpty()) {
            return Outcome.refused(Refusal.absent());
        }
        oversight.looked(
                actor,
                agency.value(),
                sight.get(),
                "declaration",
                id,
                LookedAt.named(file.get().name()));
        return Outcome.done(file.get());
    }
}
