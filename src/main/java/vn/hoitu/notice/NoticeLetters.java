package vn.hoitu.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.identity.Notifications;
import vn.hoitu.identity.Notifications.Shown;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.mail.Letter;
import vn.hoitu.shared.mail.Postbox;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PublicAddress;

/**
 * Writes letters of what is due and still unread. Taking the delivery, writing the letter and noting both are one
 * transaction: a node that falls leaves either all or nothing, and a second node finds the rows locked.
 */
@Component
class NoticeLetters {

    static final int MOST_LINES_OF_A_DIGEST = 100;

    private final Deliveries deliveries;
    private final Notifications notifications;
    private final Directory directory;
    private final Postbox postbox;
    private final PublicAddress addresses;
    private final Problems texts;
    private final Tenancy tenancy;
    private final Clock clock;

    NoticeLetters(
            Deliveries deliveries,
            Notifications notifications,
            Directory directory,
            Postbox postbox,
            PublicAddress addresses,
            Problems texts,
            Tenancy tenancy,
            Clock clock) {
        this.deliveries = deliveries;
        this.notifications = notifications;
        this.directory = directory;
        this.postbox = postbox;
        this.addresses = addresses;
        this.texts = texts;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @return whether there may be more to write at once */
    boolean writeDue() {
        boolean more = tenancy.system(() -> {
            List<Deliveries.Due> due = deliveries.lock(Channel.MAIL, clock.instant());
            due.forEach(this::write);
            return due.size() == Deliveries.BATCH_DELIVERIES;
        });
        List<PersonId> digests = deliveries.peopleWithDigests(clock.instant());
        for (PersonId person : digests) {
            tenancy.system(() -> {
                writeDigest(person);
                return person;
            });
        }
        return more || digests.size() == Deliveries.BATCH_DELIVERIES;
    }

    private void write(Deliveries.Due due) {
        Instant now = clock.instant();
        Optional<Directory.Addressee> to = directory.addressee(due.person());
        Optional<Shown> unread = unread(due);
        if (to.isEmpty() || unread.isEmpty()) {
            deliveries.done(due.id(), "read", now);
            return;
        }
        Shown shown = unread.get();
        String body = texts.text(
                "notice.mail.body",
                Map.of(
                        "name", to.get().name(),
                        "title", shown.title(),
                        "body", shown.body(),
                        "link", link(shown),
                        "settings", settings()),
                to.get().locale());
        postbox.put(new Letter(
                shown.agency().value(),
                to.get().email(),
                shown.title(),
                body,
                "notice:" + due.person() + ":" + due.onceKey()));
        deliveries.done(due.id(), "written", now);
    }

    private void writeDigest(PersonId person) {
        Instant now = clock.instant();
        List<Deliveries.Due> due = deliveries.lockDigest(person, now);
        List<Shown> unread = new ArrayList<>();
        for (Deliveries.Due one : due) {
            unread(one).ifPresent(unread::add);
            deliveries.done(one.id(), "digest", now);
        }
        Optional<Directory.Addressee> to = directory.addressee(person);
        if (to.isPresent() && !unread.isEmpty()) {
            postbox.put(digest(to.get(), unread, "digest:" + due.getFirst().id()));
        }
    }

    private Letter digest(Directory.Addressee to, List<Shown> unread, String onceKey) {
        StringBuilder lines = new StringBuilder();
        for (Shown shown : unread.subList(0, Math.min(unread.size(), MOST_LINES_OF_A_DIGEST))) {
            lines.append(texts.text(
                    "notice.mail.line",
                    Map.of("title", shown.title(), "body", shown.body(), "link", link(shown)),
                    to.locale()));
        }
        Map<String, Object> values = Map.of(
                "name", to.name(),
                "count", unread.size(),
                "lines", lines,
                "settings", settings());
        return new Letter(
                null,
                to.email(),
                texts.text("notice.mail.digest.subject", values, to.locale()),
                texts.text("notice.mail.digest.body", values, to.locale()),
                onceKey);
    }

    private Optional<Shown> unread(Deliveries.Due due) {
        return notifications.find(due.person(), due.notification()).filter(shown -> !shown.read());
    }

    private String link(Shown shown) {
        return addresses.installation() + shown.link();
    }

    private String settings() {
        return addresses.installation() + "/toa-soan/tai-khoan";
    }
}
