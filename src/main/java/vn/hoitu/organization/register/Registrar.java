package vn.hoitu.organization.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import vn.hoitu.organization.register.Act.Successor;
import vn.hoitu.shared.problem.Refusal;

/** Carries acts out on a working copy, or says which rule forbids them; a refused act may leave the copy half done. */
public final class Registrar {

    private static final int CHILDREN_NAMED = 5;

    private final Register register;
    private final Vocabulary vocabulary;

    public Registrar(Register register, Vocabulary vocabulary) {
        this.register = register;
        this.vocabulary = vocabulary;
    }

    /** Throws {@link Forbidden} for the first rule broken. */
    public void apply(Act act) {
        switch (act) {
            case Act.Create create -> create(create);
            case Act.Rename(var id, var name, var on, var source) -> {
                Organization there = there(id, on);
                require(!there.names().at(on).equals(name), Rules.nothingChanges());
                register.put(there.renamed(on, name, source));
            }
            case Act.Move(var id, var parent, var on, var source) -> move(there(id, on), parent, on, source);
            case Act.Retype(var id, var kind, var on, var source) -> {
                Organization there = there(id, on);
                require(!there.kinds().at(on).equals(kind), Rules.nothingChanges());
                require(vocabulary.hasKind(kind, on), Rules.kindNotValidThen(kind, on));
                register.put(there.retyped(on, kind, source));
            }
            case Act.ChangePressTypes(var id, var types, var on, var source) -> {
                Organization there = there(id, on);
                require(!there.pressTypes().at(on).equals(types), Rules.nothingChanges());
                requirePressTypes(types, on);
                register.put(there.withPressTypes(on, types, source));
            }
            case Act.Close close -> close(close);
            case Act.Merge merge -> merge(merge);
            case Act.Split split -> split(split);
            case Act.Succeed(var id, var successor, var on, var source, var note) -> {
                there(id, on);
                there(successor, on);
                require(!id.equals(successor), Rules.ofItself());
                register.put(new Succession(Succession.Kind.SUCCESSOR, id, successor, on, source, note));
            }
        }
    }

    private void create(Act.Create act) {
        LocalDate from = act.existence().from();
        require(register.find(act.id()).isEmpty(), Rules.taken());
        require(vocabulary.hasKind(act.kind(), from), Rules.kindNotValidThen(act.kind(), from));
        requirePressTypes(act.pressTypes(), from);
        act.parent().ifPresent(p -> requireParent(p, act.existence()));
        Period life = act.existence();
        register.put(new Organization(
                act.id(),
                1,
                life,
                act.source(),
                Timeline.of(life, act.name(), act.source()),
                Timeline.of(life, act.parent(), act.source()),
                Timeline.of(life, act.kind(), act.source()),
                Timeline.of(life, act.pressTypes(), act.source())));
    }

    private void move(Organization child, Optional<UUID> parent, LocalDate on, String source) {
        require(!child.parents().at(on).equals(parent), Rules.nothingChanges());
        Period days = new Period(on, child.parents().entryAt(on).period().to());
        if (parent.isPresent()) {
            requireParent(parent.get(), days);
            require(!register.wouldCircle(child.id(), parent.get(), days), Rules.circle(child, parentOf(parent), on));
        }
        register.put(child.moved(on, parent, source));
    }

    private void close(Act.Close act) {
        Organization there = there(act.organization(), act.on());
        end(there, act.on());
        act.successors().forEach(s -> {
            require(!s.equals(act.organization()), Rules.ofItself());
            there(s, act.on());
            register.put(new Succession(
                    Succession.Kind.SUCCESSOR, act.organization(), s, act.on(), act.source(), act.note()));
        });
        if (act.successors().isEmpty() && act.note() != null) {
            register.put(new Succession(
                    Succession.Kind.SUCCESSOR, act.organization(), null, act.on(), act.source(), act.note()));
        }
    }

    private void merge(Act.Merge act) {
        LocalDate on = act.on();
        List<Organization> ending =
                act.organizations().stream().distinct().map(id -> there(id, on)).toList();
        UUID successor = successor(act.into(), ending.getFirst(), on, act.source());
        require(ending.stream().noneMatch(o -> o.id().equals(successor)), Rules.ofItself());
        for (Organization one : ending) {
            for (Organization child : register.childrenDuring(one.id(), new Period(on, Period.OPEN))) {
                handOver(child, one.id(), successor, on, act.source());
            }
        }
        for (Organization one : ending) {
            end(there(one.id(), on), on);
            register.put(new Succession(Succession.Kind.MERGE, one.id(), successor, on, act.source(), act.note()));
        }
    }

    /** Wherever the child would have stood under the one that ends, it stands under the one that goes on. */
    private void handOver(Organization child, UUID from, UUID to, LocalDate on, String source) {
        require(!child.id().equals(to), Rules.stillHasChildren(child.nameNear(on)));
        Organization handed = child;
        for (Timeline.Entry<Optional<UUID>> entry : child.parents().entries()) {
            if (entry.value().equals(Optional.of(from)) && entry.period().to().isAfter(on)) {
                LocalDate since =
                        entry.period().from().isBefore(on) ? on : entry.period().from();
                Period days = new Period(since, entry.period().to());
                requireParent(to, days);
                require(
                        !register.wouldCircle(child.id(), to, days),
                        Rules.circle(child, parentOf(Optional.of(to)), since));
                handed = handed.moved(since, Optional.of(to), source);
            }
        }
        register.put(handed);
    }

    private void split(Act.Split act) {
        LocalDate on = act.on();
        Organization there = there(act.organization(), on);
        require(act.into().size() >= 2, Rules.splitNeedsTwo());
        boolean goesOn = false;
        for (Successor part : act.into()) {
            if (part instanceof Successor.Existing(var id) && id.equals(there.id())) {
                goesOn = true;
            } else {
                UUID successor = successor(part, there, on, act.source());
                register.put(
                        new Succession(Succession.Kind.SPLIT, there.id(), successor, on, act.source(), act.note()));
            }
        }
        if (!goesOn) {
            end(there, on);
        }
    }

    private UUID successor(Successor successor, Organization predecessor, LocalDate on, String source) {
        return switch (successor) {
            case Successor.Existing(var id) -> there(id, on).id();
            case Successor.Founded founded -> {
                var parent = founded.parent();
                var kind = founded.kind();
                var types = founded.pressTypes();
                create(new Act.Create(
                        founded.id(),
                        founded.name(),
                        kind == null ? predecessor.kinds().at(on) : kind,
                        parent == null ? predecessor.parents().at(on) : Optional.of(parent),
                        types == null ? predecessor.pressTypes().at(on) : types,
                        new Period(on, Period.OPEN),
                        source));
                yield founded.id();
            }
        };
    }

    private void end(Organization there, LocalDate on) {
        require(there.existence().from().isBefore(on), Rules.endBeforeStart());
        require(there.lastChange().isBefore(on), Rules.laterChanges(there, there.lastChange()));
        List<String> children = register.childrenDuring(there.id(), new Period(on, Period.OPEN)).stream()
                .map(c -> c.nameNear(on))
                .toList();
        require(children.isEmpty(), Rules.stillHasChildren(named(children)));
        register.put(there.closed(on));
    }

    private static String named(Collection<String> names) {
        String first = String.join(", ", names.stream().limit(CHILDREN_NAMED).toList());
        return names.size() > CHILDREN_NAMED ? first + "…" : first;
    }

    private Organization there(UUID id, LocalDate on) {
        Organization found = register.find(id).orElseThrow(() -> new Forbidden(Rules.unknown(id)));
        require(found.existsOn(on), Rules.notThere(found, on));
        return found;
    }

    private Organization parentOf(Optional<UUID> parent) {
        return parent.flatMap(register::find).orElseThrow();
    }

    private void requireParent(UUID parent, Period days) {
        Organization found = register.find(parent).orElseThrow(() -> new Forbidden(Rules.unknownParent()));
        require(found.existence().contains(days), Rules.parentNotThere(found));
    }

    private void requirePressTypes(SortedSet<String> types, LocalDate on) {
        types.forEach(t -> require(vocabulary.hasPressType(t, on), Rules.unknownPressType(t)));
    }

    private static void require(boolean holds, Refusal otherwise) {
        if (!holds) {
            throw new Forbidden(otherwise);
        }
    }

    /** The rule that forbids an act; the service that asked turns it into a refusal. */
    public static final class Forbidden extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        public Forbidden(Refusal refusal) {
            super(refusal.code(), null, false, false);
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    /** For tests and reports: the refusal, or nothing where the act is done. */
    public Optional<Refusal> attempt(Act act) {
        try {
            apply(act);
            return Optional.empty();
        } catch (Forbidden forbidden) {
            return Optional.of(forbidden.refusal());
        }
    }
}
