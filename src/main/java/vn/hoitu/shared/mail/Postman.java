package vn.hoitu.shared.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;

/**
 * Carries letters to the mail server: takes some, hands each over, notes what became of it. A fall between handing over
 * and noting means that the letter goes again when its claim is over, under the same Message-ID; one that was noted never
 * goes again.
 */
@Service
public class Postman {

    static final Duration FIRST_REST = Duration.ofSeconds(5);
    static final Duration LONGEST_REST = Duration.ofMinutes(5);
    private static final Duration LOOKED_BACK = Duration.ofDays(1);
    private static final Duration EMPTY_APART = Duration.ofHours(1);
    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final LettersOut letters;
    private final MailSettings settings;
    private final String sender;
    private final String host;
    private final Problems texts;
    private final IdSource ids;
    private final Clock clock;
    private Instant notBefore = Instant.EPOCH;
    private Instant emptied = Instant.EPOCH;
    private int failures;

    Postman(
            LettersOut letters,
            MailSettings settings,
            @Value("${hoitu.installation-name}") String sender,
            @Value("${hoitu.host}") String host,
            Problems texts,
            IdSource ids,
            Clock clock) {
        this.letters = letters;
        this.settings = settings;
        this.sender = sender;
        this.host = host;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether letters leave at all. */
    public boolean configured() {
        return settings.present();
    }

    public MailState state() {
        String server = settings.present() ? settings.host() + ":" + settings.port() : "";
        return letters.state(settings.present(), server, clock.instant().minus(LOOKED_BACK));
    }

    /** Sends one letter now, past the queue, so that whoever configures the server sees what it says. */
    public Outcome<Boolean> test(String recipient, Locale locale) {
        if (!settings.present()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "mail-not-configured"));
        }
        MailServer.Outgoing letter = new MailServer.Outgoing(
                ids.next(),
                recipient,
                texts.text("mail.test.subject", Map.of("installation", sender), locale),
                texts.text("mail.test.body", Map.of("installation", sender), locale),
                clock.instant());
        try (MailServer server = new MailServer(settings, sender, host)) {
            return switch (server.send(letter)) {
                case Delivery.Taken() -> Outcome.done(true);
                case Delivery.Refused(String reason) -> refused(reason);
                case Delivery.NotNow(String reason) -> refused(reason);
                case Delivery.Away(String reason) -> refused(reason);
            };
        }
    }

    private static Outcome<Boolean> refused(String reason) {
        return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "mail-refused", Map.of("reason", reason)));
    }

    /** Everything of letters to this address is forgotten. */
    public int forget(String recipient) {
        return letters.forget(recipient, clock.instant());
    }

    /** @return whether there may be more to carry at once */
    boolean goRound() {
        Instant now = clock.instant();
        if (emptied.isBefore(now.minus(EMPTY_APART))) {
            emptied = now;
            letters.empty(now);
        }
        if (!settings.present() || now.isBefore(notBefore)) {
            return false;
        }
        List<LettersOut.Claimed> batch = letters.claim(now);
        return !batch.isEmpty() && carry(batch) && batch.size() == LettersOut.BATCH_LETTERS;
    }

    /** @return false when the server is away */
    private boolean carry(List<LettersOut.Claimed> batch) {
        try (MailServer server = new MailServer(settings, sender, host)) {
            for (int i = 0; i < batch.size(); i++) {
                LettersOut.Claimed claimed = batch.get(i);
                Instant now = clock.instant();
                switch (server.send(claimed.letter())) {
                    case Delivery.Taken() -> letters.sent(claimed.letter().id(), now);
                    case Delivery.Refused(String reason) ->
                        letters.giveUp(claimed.letter().id(), reason, now);
                    case Delivery.NotNow(String reason) -> letters.notNow(claimed, reason, now);
                    case Delivery.Away(String reason) -> {
                        rest(reason, now);
                        // Which letter broke the line is not known: the one that was under way waits longer.
                        letters.notNow(claimed, reason, now);
                        letters.giveBack(batch.subList(i + 1, batch.size()), now);
                        return false;
                    }
                }
            }
        }
        failures = 0;
        return true;
    }

    private void rest(String reason, Instant now) {
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(failures++, 20));
        notBefore = now.plus(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST);
        if (failures == 1) {
            log.warn("The mail server cannot be used now, letters wait: {}", reason);
        }
    }
}
