package vn.hoitu.notice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.identity.PersonalTraces;
import vn.hoitu.notice.push.PushCipher;
import vn.hoitu.notice.push.PushService;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.mail.Postman;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Where a person chooses how to hear of things; everybody for himself, so there is nobody to ask for permission. */
@Service
class NoticeDesk implements PersonalTraces {

    static final int MOST_BROWSERS = 20;
    private static final int HOURS_OF_A_DAY = 24;
    private static final int MOST_NAME_CHARACTERS = 120;

    /** One subject as it is wished. */
    record Wish(String subject, boolean inProduct, String mail, boolean push) {}

    private final Choices choices;
    private final Deliveries deliveries;
    private final PushKey key;
    private final PushService endpoints;
    private final Postman postman;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    NoticeDesk(
            Choices choices,
            Deliveries deliveries,
            PushKey key,
            @Value("${hoitu.push.loopback-too:false}") boolean loopbackToo,
            Postman postman,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.choices = choices;
        this.deliveries = deliveries;
        this.key = key;
        this.endpoints = new PushService(loopbackToo);
        this.postman = postman;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    NoticeChoicesView view(Actor actor) {
        String pushKey = key.vapid().publicKey();
        return as(actor.person(), () -> shown(actor.person(), pushKey));
    }

    private NoticeChoicesView shown(PersonId person, String pushKey) {
        Rhythm rhythm = choices.rhythm(person);
        List<NoticeChoicesView.NoticeSubjectView> subjects = new ArrayList<>();
        choices.all(person)
                .forEach((subject, choice) -> subjects.add(new NoticeChoicesView.NoticeSubjectView(
                        subject.code(),
                        choice.inProduct() || subject.alwaysInProduct(),
                        subject.alwaysInProduct(),
                        choice.mail().code(),
                        choice.push())));
        return new NoticeChoicesView(
                subjects,
                rhythm.digestHour(),
                rhythm.quietFrom(),
                rhythm.quietUntil(),
                postman.configured(),
                pushKey,
                choices.subscriptions(person).stream()
                        .map(b -> new NoticeChoicesView.NotifiedBrowserView(
                                b.id(), b.endpoint(), b.browser(), b.createdAt(), b.usedAt()))
                        .toList());
    }

    Outcome<NoticeChoicesView> choose(
            Actor actor, List<Wish> wishes, int digestHour, @Nullable Integer quietFrom, @Nullable Integer quietUntil) {
        List<FieldProblem> problems = problems(wishes, digestHour, quietFrom, quietUntil);
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        PersonId person = actor.person();
        tenancy.within(AgencyId.INSTALLATION, () -> {
            tenancy.asPerson(person);
            for (Wish wish : wishes) {
                NoticeSubject.of(wish.subject()).ifPresent(subject -> choices.choose(person, subject, chosen(wish)));
            }
            choices.keep(person, new Rhythm(digestHour, quietFrom, quietUntil));
            audit.record(
                    AgencyId.INSTALLATION,
                    actor,
                    AuditFact.of("person.notices-chosen", "person", person.value(), actor.name()));
        });
        return Outcome.done(view(actor));
    }

    private static Choice chosen(Wish wish) {
        return new Choice(wish.inProduct(), MailTiming.of(wish.mail()).orElse(MailTiming.NONE), wish.push());
    }

    private static List<FieldProblem> problems(
            List<Wish> wishes, int digestHour, @Nullable Integer quietFrom, @Nullable Integer quietUntil) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            if (NoticeSubject.of(wishes.get(i).subject()).isEmpty()) {
                problems.add(FieldProblem.of("subjects[" + i + "].subject", "unknown"));
            }
            if (MailTiming.of(wishes.get(i).mail()).isEmpty()) {
                problems.add(FieldProblem.of("subjects[" + i + "].mail", "unknown"));
            }
        }
        if (digestHour < 0 || digestHour >= HOURS_OF_A_DAY) {
            problems.add(FieldProblem.of("digestHour", "not-an-hour"));
        }
        if ((quietFrom == null) != (quietUntil == null) || notAMinute(quietFrom) || notAMinute(quietUntil)) {
            problems.add(FieldProblem.of("quietFrom", "not-both-hours"));
        }
        return problems;
    }

    private static boolean notAMinute(@Nullable Integer minute) {
        return minute != null && (minute < 0 || minute >= Rhythm.MINUTES_OF_A_DAY);
    }

    /** This browser lets itself be woken from now on. */
    Outcome<NoticeChoicesView> subscribe(Actor actor, String endpoint, String publicKey, String auth, String name) {
        byte[] point = bytes(publicKey);
        byte[] secret = bytes(auth);
        if (!endpoints.mayBe(endpoint) || !PushCipher.isPoint(point) || secret.length != PushCipher.AUTH_BYTES) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "push-subscription-wrong"));
        }
        PersonId person = actor.person();
        boolean room = tenancy.within(AgencyId.INSTALLATION, () -> {
            tenancy.asPerson(person);
            if (choices.subscriptions(person).size() >= MOST_BROWSERS) {
                return false;
            }
            String browser = name.substring(0, Math.min(name.length(), MOST_NAME_CHARACTERS));
            choices.subscribe(
                    person,
                    new Choices.Subscription(ids.next(), endpoint, point, secret, browser, clock.instant(), null));
            audit.record(
                    AgencyId.INSTALLATION,
                    actor,
                    AuditFact.of("person.browser-subscribed", "person", person.value(), browser));
            return true;
        });
        return room
                ? Outcome.done(view(actor))
                : Outcome.refused(
                        Refusal.of(Refusal.Kind.CONFLICT, "too-many-browsers", Map.of("limit", MOST_BROWSERS)));
    }

    Outcome<NoticeChoicesView> unsubscribe(Actor actor, UUID id) {
        PersonId person = actor.person();
        boolean gone = tenancy.within(AgencyId.INSTALLATION, () -> {
            tenancy.asPerson(person);
            if (!choices.unsubscribe(person, id)) {
                return false;
            }
            audit.record(
                    AgencyId.INSTALLATION,
                    actor,
                    AuditFact.of("person.browser-unsubscribed", "person", person.value(), actor.name()));
            return true;
        });
        return gone ? Outcome.done(view(actor)) : Outcome.refused(Refusal.absent());
    }

    @Override
    public void erase(PersonId person, String email) {
        tenancy.asPerson(person);
        choices.erase(person);
        deliveries.erase(person);
        postman.forget(email);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getUrlDecoder().decode(base64.replace("=", ""));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return tenancy.system(() -> {
            tenancy.asPerson(person);
            return work.get();
        });
    }
}
