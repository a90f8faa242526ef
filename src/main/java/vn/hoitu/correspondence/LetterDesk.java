package vn.hoitu.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Enters letters, says who handles them, and forgets who wrote when that is wanted. */
@Service
class LetterDesk {

    private final Letters letters;
    private final Messages messages;
    private final LetterReading reading;
    private final LetterTimes times;
    private final CorrespondencePolicy policy;
    private final Directory directory;
    private final LetterNews news;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    LetterDesk(
            Letters letters,
            Messages messages,
            LetterReading reading,
            LetterTimes times,
            CorrespondencePolicy policy,
            Directory directory,
            LetterNews news,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.letters = letters;
        this.messages = messages;
        this.reading = reading;
        this.times = times;
        this.policy = policy;
        this.directory = directory;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<UUID> register(AgencyId agency, Actor actor, LetterReading.LetterWish wish) {
        if (!policy.may(actor, agency, CorrespondencePolicy.HANDLE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> handler(agency, wish.handlerId())
                        .then(handler -> reading.read(agency, wish, times.today())
                                .map(read -> enter(agency, actor, read, handler.orElse(null), null)
                                        .id())));
    }

    /** The same for a letter that came through the site; the same form twice is one letter. */
    Outcome<Long> take(AgencyId agency, Actor program, LetterReading.LetterWish wish, byte[] formKey) {
        return tenancy.within(
                agency,
                () -> letters.byForm(agency, formKey)
                        .<Outcome<Long>>map(l -> Outcome.done(l.number()))
                        .orElseGet(() -> reading.read(agency, wish, times.today())
                                .map(read -> enter(agency, program, read, null, formKey)
                                        .number())));
    }

    private Letter enter(
            AgencyId agency,
            Actor actor,
            LetterReading.Read read,
            Letter.@Nullable Handler handler,
            byte @Nullable [] formKey) {
        Instant now = clock.instant();
        boolean request = read.kind() == LetterKind.REQUEST;
        Letter letter = new Letter(
                agency,
                ids.next(),
                letters.nextNumber(agency),
                read.kind(),
                read.channel(),
                request ? LetterState.WAITING : LetterState.OPEN,
                null,
                read.subject(),
                read.sender(),
                read.receivedOn(),
                read.work(),
                read.authority(),
                handler,
                request
                        ? times.asked(read.kind(), read.receivedOn())
                        : times.received(agency, read.kind(), read.receivedOn()),
                null,
                1,
                now);
        letters.add(letter, formKey);
        messages.add(
                agency,
                new Message(
                        ids.next(),
                        letter.id(),
                        1,
                        request ? "agency" : "sender",
                        "register",
                        read.text(),
                        read.receivedOn(),
                        actor.person().value(),
                        actor.name(),
                        null,
                        now));
        record(
                actor,
                letter,
                "letter.registered",
                Map.of(),
                Map.of("kind", letter.kind().code()));
        news.registered(letter, actor);
        return letter;
    }

    /** Who handles it from now on; nobody when empty. */
    Outcome<UUID> assign(AgencyId agency, Actor actor, UUID id, int version, @Nullable UUID person) {
        return onLetter(
                agency,
                actor,
                id,
                version,
                CorrespondencePolicy.HANDLE,
                letter -> handler(agency, person).map(handler -> {
                    Letter now = Changed.handler(letter, handler.orElse(null));
                    letters.save(now, clock.instant());
                    record(
                            actor,
                            letter,
                            "letter.assigned",
                            Map.of(
                                    "handler",
                                    letter.handler() == null
                                            ? ""
                                            : letter.handler().name()),
                            Map.of("handler", handler.map(Letter.Handler::name).orElse("")));
                    news.assigned(now, actor);
                    return id;
                }));
    }

    /** A person's wish to be forgotten: name and addresses go, with {@code words} what was written too. */
    Outcome<UUID> forget(AgencyId agency, Actor actor, UUID id, int version, boolean words) {
        return onLetter(agency, actor, id, version, CorrespondencePolicy.DECIDE, letter -> {
            Letter.Sender sender = letter.sender();
            letters.save(
                    Changed.sender(letter, new Letter.Sender(sender.kind(), null, null, null, null, clock.instant())),
                    clock.instant());
            if (words) {
                messages.forget(agency, id, List.of("sender"));
            }
            news.forget(letter);
            record(actor, letter, "letter.sender-erased", Map.of(), Map.of("words", words));
            return Outcome.done(id);
        });
    }

    Outcome<UUID> onLetter(
            AgencyId agency,
            Actor actor,
            UUID id,
            int version,
            vn.hoitu.shared.actor.Permission permission,
            Function<Letter, Outcome<UUID>> work) {
        if (!policy.may(actor, agency, CorrespondencePolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            Optional<Letter> letter = letters.lock(agency, id);
            if (letter.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            if (!policy.may(actor, agency, permission)) {
                return Outcome.refused(Refusal.forbidden());
            }
            return letter.get().version() == version
                    ? work.apply(letter.get())
                    : Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "letter-moved-on"));
        });
    }

    void record(Actor actor, Letter letter, String act, Map<String, Object> before, Map<String, Object> after) {
        changes.record(letter.agency(), "letter", letter.id());
        audit.record(
                letter.agency(),
                actor,
                AuditFact.of(act, "letter", letter.id(), letter.number() + " – " + letter.subject())
                        .changing(before, after));
    }

    private Outcome<Optional<Letter.Handler>> handler(AgencyId agency, @Nullable UUID person) {
        if (person == null) {
            return Outcome.done(Optional.empty());
        }
        return directory.colleagues(agency).stream()
                .filter(c -> c.person().value().equals(person))
                .filter(c ->
                        c.roles().stream().anyMatch(r -> policy.permissionsOf(r).contains(CorrespondencePolicy.HANDLE)))
                .findFirst()
                .<Outcome<Optional<Letter.Handler>>>map(
                        c -> Outcome.done(Optional.of(new Letter.Handler(person, c.name()))))
                .orElseGet(() -> Outcome.refused(Refusal.invalid(FieldProblem.of("handlerId", "unknown"))));
    }
}
