package vn.hoitu.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.identity.Notifications;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.mail.Letter;
import vn.hoitu.shared.mail.Postbox;
import vn.hoitu.shared.problem.Problems;

/** Tells the newsroom of its letters, and who wrote of what became of his. */
@Component
class LetterNews {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Notifications notifications;
    private final Postbox postbox;
    private final Directory directory;
    private final Agencies agencies;
    private final Problems texts;

    LetterNews(Notifications notifications, Postbox postbox, Directory directory, Agencies agencies, Problems texts) {
        this.notifications = notifications;
        this.postbox = postbox;
        this.directory = directory;
        this.agencies = agencies;
        this.texts = texts;
    }

    /** A letter nobody handles yet is the secretariat's. */
    void registered(vn.hoitu.correspondence.Letter letter, Actor actor) {
        if (letter.handler() == null) {
            tell(letter, directory.holders(letter.agency(), Set.of(Role.SECRETARY)), actor, "registered", "registered");
        } else {
            assigned(letter, actor);
        }
    }

    void assigned(vn.hoitu.correspondence.Letter letter, Actor actor) {
        if (letter.handler() != null) {
            tell(
                    letter,
                    List.of(new PersonId(letter.handler().id())),
                    actor,
                    "assigned",
                    "assigned:" + letter.version());
        }
    }

    /** Before, on and after the last day; the further it is, the more people are told, at last by mail to the newsroom. */
    void remind(vn.hoitu.correspondence.Letter letter, String step) {
        List<PersonId> people = new ArrayList<>();
        if (letter.handler() != null) {
            people.add(new PersonId(letter.handler().id()));
        }
        if (step.equals("late")) {
            people.addAll(directory.holders(letter.agency(), Set.of(Role.SECRETARY, Role.EDITOR_IN_CHIEF)));
        } else if (people.isEmpty()) {
            people.addAll(directory.holders(letter.agency(), Set.of(Role.SECRETARY)));
        }
        String key = "reminder:" + step + ":" + day(letter);
        tell(letter, people.stream().distinct().toList(), Actor.program("reminder"), "due-" + step, key);
        if (step.equals("late")) {
            agencies.find(letter.agency())
                    .map(AgencyProfile::email)
                    .filter(email -> !email.isBlank())
                    .ifPresent(email -> postbox.put(new Letter(
                            letter.agency().value(),
                            email,
                            text(letter, "mail.letter.late.subject", ""),
                            text(letter, "mail.letter.late", ""),
                            letter.id() + ":" + key)));
        }
    }

    /** A letter to who wrote, where there is an address for it. */
    void write(vn.hoitu.correspondence.Letter letter, LetterAct act, String words) {
        String email = letter.sender().email();
        if (email != null) {
            postbox.put(new Letter(
                    letter.agency().value(),
                    email,
                    text(letter, "mail.letter.subject", words),
                    text(letter, "mail.letter." + act.code(), words),
                    letter.id() + ":" + act.code() + ":" + letter.version()));
        }
    }

    /** What was mailed about the letter names who wrote it. */
    void forget(vn.hoitu.correspondence.Letter letter) {
        postbox.forget(letter.id() + ":");
    }

    private void tell(
            vn.hoitu.correspondence.Letter letter, List<PersonId> people, Actor actor, String what, String key) {
        List<PersonId> others = new ArrayList<>(people);
        others.removeIf(p -> p.equals(actor.person()));
        if (others.isEmpty()) {
            return;
        }
        String slug = profile(letter, AgencyProfile::slug);
        notifications.tell(
                letter.agency(),
                others,
                new Notifications.Message(
                        "letter-" + what,
                        letter.subject(),
                        texts.text(
                                "news.letter." + what,
                                Map.of(
                                        "by", actor.name(),
                                        "number", letter.number(),
                                        "kind",
                                                texts.text(
                                                        "letter-kind."
                                                                + letter.kind().code(),
                                                        Map.of(),
                                                        VIETNAMESE),
                                        "due", day(letter)),
                                VIETNAMESE),
                        "/toa-soan/" + slug + "/thu-tu?thu=" + letter.id(),
                        letter.id() + ":" + key));
    }

    private String text(vn.hoitu.correspondence.Letter letter, String code, String words) {
        String name = letter.sender().name();
        return texts.text(
                code,
                Map.of(
                        "number", letter.number(),
                        "name", name == null ? "" : name,
                        "subject", letter.subject(),
                        "work", letter.work().title(),
                        "authority", letter.authority().name(),
                        "agency", profile(letter, AgencyProfile::agencyName),
                        "due", day(letter),
                        "text", words),
                VIETNAMESE);
    }

    private String profile(
            vn.hoitu.correspondence.Letter letter, java.util.function.Function<AgencyProfile, String> what) {
        return agencies.find(letter.agency()).map(what).orElse(letter.agency().toString());
    }

    private static String day(vn.hoitu.correspondence.Letter letter) {
        return letter.due() == null
                ? ""
                : java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy")
                        .format(letter.due().on());
    }
}
