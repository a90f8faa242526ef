package vn.hoitu.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.identity.Notifications;
import vn.hoitu.identity.Notifications.Shown;
import vn.hoitu.notice.push.PushAnswer;
import vn.hoitu.notice.push.PushMessages;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Wakes browsers with what is due and still unread. A fall between sending and noting sends it again; the browser then
 * shows it in the place of the first.
 */
@Component
class PushRounds {

    static final int MOST_ATTEMPTS = 6;
    private static final Logger log = LoggerFactory.getLogger(PushRounds.class);

    private final Deliveries deliveries;
    private final Choices choices;
    private final Notifications notifications;
    private final Directory directory;
    private final PushKey key;
    private final PushMessages messages;
    private final Tenancy tenancy;
    private final Clock clock;

    PushRounds(
            Deliveries deliveries,
            Choices choices,
            Notifications notifications,
            Directory directory,
            PushKey key,
            PushMessages messages,
            Tenancy tenancy,
            Clock clock) {
        this.deliveries = deliveries;
        this.choices = choices;
        this.notifications = notifications;
        this.directory = directory;
        this.key = key;
        this.messages = messages;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @return whether there may be more to send at once */
    boolean sendDue() {
        List<Deliveries.Due> due = deliveries.claim(Channel.PUSH, clock.instant());
        due.forEach(this::send);
        return due.size() == Deliveries.BATCH_DELIVERIES;
    }

    private record Ready(Choices.Subscription browser, Shown shown) {}

    private void send(Deliveries.Due due) {
        Optional<Ready> ready = ready(due);
        if (ready.isEmpty()) {
            deliveries.done(due.id(), "read", clock.instant());
            return;
        }
        Choices.Subscription browser = ready.get().browser();
        Shown shown = ready.get().shown();
        PushAnswer answer = messages.send(
                key.vapid(),
                new PushMessages.Browser(browser.endpoint(), browser.publicKey(), browser.auth()),
                new PushMessages.Message(shown.title(), shown.body(), shown.link(), due.onceKey()),
                clock.instant());
        Instant now = clock.instant();
        switch (answer) {
            case PushAnswer.Taken() -> {
                as(due.person(), () -> choices.used(due.person(), browser.id(), now));
                deliveries.done(due.id(), "sent", now);
            }
            case PushAnswer.Gone() -> {
                as(due.person(), () -> choices.unsubscribe(due.person(), browser.id()));
                deliveries.done(due.id(), "gone", now);
            }
            case PushAnswer.Refused(String reason) -> {
                log.info("A push service refused a message: {}", reason);
                deliveries.done(due.id(), "refused", now);
            }
            case PushAnswer.Later(Duration pause, String reason) -> later(due, pause, now);
        }
    }

    private void later(Deliveries.Due due, Duration pause, Instant now) {
        if (due.attempts() >= MOST_ATTEMPTS) {
            deliveries.done(due.id(), "given-up", now);
        } else {
            deliveries.again(due.id(), now.plus(pause.multipliedBy(1L << (due.attempts() - 1))));
        }
    }

    private Optional<Ready> ready(Deliveries.Due due) {
        return tenancy.system(() -> {
            tenancy.asPerson(due.person());
            Optional<Shown> shown =
                    notifications.find(due.person(), due.notification()).filter(s -> !s.read());
            if (shown.isEmpty() || directory.addressee(due.person()).isEmpty()) {
                return Optional.empty();
            }
            return choices.subscription(due.person(), due.target()).map(b -> new Ready(b, shown.get()));
        });
    }

    private void as(PersonId person, Runnable work) {
        tenancy.system(() -> {
            tenancy.asPerson(person);
            work.run();
            return person;
        });
    }
}
