package vn.hoitu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.register.Register;
import vn.hoitu.organization.register.Registrar;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;

/** Opens the register for one writer: all acts of a piece of work are written, with their record, or none is. */
@Component
class RegisterBook {

    private final Tenancy tenancy;
    private final Organizations organizations;
    private final RegisterStore store;
    private final LegalWords words;
    private final RegisterRecord record;
    private final Clock clock;

    RegisterBook(
            Tenancy tenancy,
            Organizations organizations,
            RegisterStore store,
            LegalWords words,
            RegisterRecord record,
            Clock clock) {
        this.tenancy = tenancy;
        this.organizations = organizations;
        this.store = store;
        this.words = words;
        this.record = record;
        this.clock = clock;
    }

    /** What a piece of work does with the register; a refusal, or a rule broken, leaves the records as they were. */
    interface Work<T> extends BiFunction<Register, Registrar, Outcome<T>> {}

    LocalDate today() {
        return LocalDate.now(clock.withZone(VietnamTime.ZONE));
    }

    <T> Outcome<T> write(Actor actor, String act, Work<T> work) {
        return tenancy.within(AgencyId.INSTALLATION, () -> {
            store.lock();
            Register register = new Register(organizations.oneByOne());
            Outcome<T> outcome = tried(work, register);
            if (outcome instanceof Outcome.Done<T>) {
                keep(actor, act, register);
            }
            return outcome;
        });
    }

    /** The same for work on much of the register; keeps it only where the result says so. */
    <T> Outcome<T> writeMuch(Actor actor, String act, Work<T> work, Predicate<T> keep) {
        return tenancy.within(AgencyId.INSTALLATION, () -> {
            store.lock();
            Register register = new Register(organizations.everything());
            Outcome<T> outcome = tried(work, register);
            if (outcome instanceof Outcome.Done<T>(T value) && keep.test(value)) {
                keep(actor, act, register);
            }
            return outcome;
        });
    }

    private <T> Outcome<T> tried(Work<T> work, Register register) {
        try {
            return work.apply(register, new Registrar(register, words.vocabulary()));
        } catch (Registrar.Forbidden forbidden) {
            return Outcome.refused(forbidden.refusal());
        }
    }

    private void keep(Actor actor, String act, Register register) {
        store.save(register);
        record.keep(actor, act, register, today());
    }
}
