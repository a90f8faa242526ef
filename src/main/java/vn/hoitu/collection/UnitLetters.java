package vn.hoitu.collection;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.mail.Letter;
import vn.hoitu.shared.mail.Postbox;
import vn.hoitu.shared.web.PublicAddress;

/**
 * Letters to units in which nobody has an account, at the address that was given with their link and in the language
 * that was chosen with it. A unit without an address gets none; its round shows that it has not reported.
 */
@Component
class UnitLetters {

    /** What a unit learns by mail of a report that it handed in by a link. */
    private static final Set<String> TOLD = Set.of("returned", "accepted", "extended");

    private final AnswerLinks links;
    private final ReportWords words;
    private final Postbox postbox;
    private final PublicAddress address;

    UnitLetters(AnswerLinks links, ReportWords words, Postbox postbox, PublicAddress address) {
        this.links = links;
        this.words = words;
        this.postbox = postbox;
        this.address = address;
    }

    String address(String token) {
        return address.site(address.installationHost()) + LinkPageController.PATH + token;
    }

    /** With the key; its words are forgotten as soon as the letter has left. */
    void invite(Reports.Seen seen, AnswerLinks.AnswerLink link, String token) {
        String to = link.email();
        if (to != null) {
            Locale locale = link.locale();
            Map<String, Object> more = Map.of("link", address(token), "until", ReportWords.at(link.expiresAt()));
            postbox.put(new Letter(
                    null,
                    to,
                    words.say("mail.collection.link.subject", seen, more, locale),
                    words.say("mail.collection.link", seen, more, locale),
                    Letter.SECRET + "collection-link:" + link.id()));
        }
    }

    void remind(Reports.Seen seen, String rung, String onceKey) {
        put(seen, "mail.collection.due.subject", "due-" + rung, "", "collection-due:" + onceKey);
    }

    void tell(Reports.Seen seen, ObligationActs.Act act) {
        if (TOLD.contains(act.act())) {
            String said = act.words() == null ? "" : act.words();
            put(seen, "mail.collection.told.subject", act.act(), said, "collection-told:" + act.id());
        }
    }

    private void put(Reports.Seen seen, String subject, String what, String said, String onceKey) {
        String to = seen.obligation().contactEmail();
        if (to != null) {
            Locale locale = language(seen.obligation().id());
            String news = words.say("news.collection." + what, seen, said, locale);
            postbox.put(new Letter(
                    null,
                    to,
                    words.say(subject, seen, "", locale),
                    words.say("mail.collection.told", seen, Map.of("news", news), locale),
                    onceKey));
        }
    }

    /** Of the link that was made last. */
    private Locale language(UUID obligation) {
        return links.of(obligation).stream()
                .findFirst()
                .map(AnswerLinks.AnswerLink::locale)
                .orElse(AnswerLinks.VIETNAMESE);
    }

    static @Nullable String trimmed(@Nullable String email) {
        return email == null || email.isBlank() ? null : email.strip();
    }
}
