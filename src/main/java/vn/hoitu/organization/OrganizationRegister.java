package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.hoitu.organization.register.Act;
import vn.hoitu.organization.register.Act.Successor;
import vn.hoitu.organization.register.Organization;
import vn.hoitu.organization.register.Register;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** The acts that change the register of organisations, each on its day and with its source. */
@Service
public class OrganizationRegister {

    private static final UUID NOBODY = new UUID(0, 0);

    private final RegisterBook book;
    private final Mandate mandate;
    private final IdSource ids;

    OrganizationRegister(RegisterBook book, Mandate mandate, IdSource ids) {
        this.book = book;
        this.mandate = mandate;
        this.ids = ids;
    }

    /** Enters an organisation; one that stands on its own only the operator can enter. */
    public Outcome<UUID> create(Actor actor, NewOrganization request) {
        if (!mandate.mayManageSome(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return new ActReading(ids).create(request).then(act -> {
            List<UUID> under = act.parent().stream().toList();
            if (under.isEmpty() ? !mandate.mayManageAll(actor) : !mandate.mayManage(actor, List.of(), under)) {
                return Outcome.refused(Refusal.forbidden());
            }
            return book.write(actor, "organization.create", (register, registrar) -> {
                registrar.apply(act);
                return Outcome.done(act.id());
            });
        });
    }

    /** Carries out one change of an organisation that still is as the person saw it. */
    public Outcome<UUID> change(Actor actor, UUID id, ChangeRequest request) {
        if (!mandate.mayManageSome(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return new ActReading(ids)
                .change(id, request)
                .then(act -> book.write(actor, "organization." + request.change(), (register, registrar) -> {
                    var seen = register.find(id);
                    if (seen.isEmpty()) {
                        return Outcome.refused(Refusal.absent());
                    }
                    if (!permitted(actor, act, register)) {
                        return Outcome.refused(Refusal.forbidden());
                    }
                    if (request.version() == null || seen.get().version() != request.version()) {
                        return Outcome.refused(movedOn(seen.get()));
                    }
                    registrar.apply(act);
                    return Outcome.done(id);
                }));
    }

    private static Refusal movedOn(Organization now) {
        return Refusal.of(Refusal.Kind.CONFLICT, "organization-moved-on", Map.of("version", now.version()));
    }

    private boolean permitted(Actor actor, Act act, Register register) {
        if (mandate.mayManageAll(actor)) {
            return true;
        }
        List<UUID> actedOn = new ArrayList<>();
        List<UUID> putUnder = new ArrayList<>();
        boolean ontoRoot = false;
        switch (act) {
            case Act.Create create -> ontoRoot = create.parent().isEmpty();
            case Act.Rename(var id, var name, var on, var source) -> actedOn.add(id);
            case Act.Retype(var id, var kind, var on, var source) -> actedOn.add(id);
            case Act.ChangePressTypes(var id, var types, var on, var source) -> actedOn.add(id);
            case Act.Move(var id, var parent, var on, var source) -> {
                actedOn.add(id);
                parent.ifPresent(putUnder::add);
                ontoRoot = parent.isEmpty();
            }
            case Act.Close close -> {
                actedOn.add(close.organization());
                actedOn.addAll(close.successors());
            }
            case Act.Succeed(var id, var successor, var on, var source, var note) -> {
                actedOn.add(id);
                actedOn.add(successor);
            }
            case Act.Merge merge -> {
                actedOn.addAll(merge.organizations());
                involve(merge.into(), merge.organizations().getFirst(), merge.on(), register, actedOn, putUnder);
            }
            case Act.Split split -> {
                actedOn.add(split.organization());
                split.into().forEach(s -> involve(s, split.organization(), split.on(), register, actedOn, putUnder));
            }
        }
        return !ontoRoot && mandate.mayManage(actor, actedOn, putUnder);
    }

    private static void involve(
            Successor successor,
            UUID predecessor,
            LocalDate on,
            Register register,
            List<UUID> actedOn,
            List<UUID> putUnder) {
        switch (successor) {
            case Successor.Existing(var id) -> actedOn.add(id);
            case Successor.Founded founded -> {
                UUID parent = founded.parent();
                if (parent != null) {
                    putUnder.add(parent);
                } else {
                    // Comes to stand where the predecessor stood that day; a root there is nobody's but the operator's.
                    putUnder.add(register.find(predecessor)
                            .filter(p -> p.existsOn(on))
                            .flatMap(p -> p.parents().at(on))
                            .orElse(NOBODY));
                }
            }
        }
    }
}
