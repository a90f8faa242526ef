package vn.hoitu.identity;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.mail.Letter;
import vn.hoitu.shared.mail.Postbox;
import vn.hoitu.shared.mail.Postman;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.web.PublicAddress;

/**
 * Sends one-time links to those they are for, where a mail server is there; whoever made the link sees it as before. A
 * letter with a link is emptied as soon as it has left.
 */
@Component
class LinkLetters {

    private final Postbox postbox;
    private final Postman postman;
    private final Agencies agencies;
    private final PublicAddress addresses;
    private final Problems texts;

    LinkLetters(Postbox postbox, Postman postman, Agencies agencies, PublicAddress addresses, Problems texts) {
        this.postbox = postbox;
        this.postman = postman;
        this.agencies = agencies;
        this.addresses = addresses;
        this.texts = texts;
    }

    /** In the language of whoever invites: of the invited nothing is known yet. */
    void invited(Invitations.Invited invited, String token, Actor by) {
        put(
                "invitation",
                invited.organization(),
                invited.email(),
                invited.name(),
                "/toa-soan/loi-moi/" + token,
                invited.id(),
                by.locale());
    }

    void reset(People.Account account, String token, UUID link) {
        put(
                "reset",
                AgencyId.INSTALLATION.value(),
                account.email(),
                account.name(),
                "/toa-soan/dat-lai-mat-khau/" + token,
                link,
                Locale.of(account.locale()));
    }

    private void put(String kind, UUID organization, String email, String name, String path, UUID id, Locale locale) {
        if (!postman.configured()) {
            return;
        }
        Map<String, Object> values = Map.of(
                "name",
                name,
                "agency",
                agencies.find(new AgencyId(organization))
                        .map(AgencyProfile::productName)
                        .orElse(addresses.installationHost()),
                "link",
                addresses.installation() + path);
        postbox.put(new Letter(
                null,
                email,
                texts.text(kind + ".mail.subject", values, locale),
                texts.text(kind + ".mail.body", values, locale),
                Letter.SECRET + kind + ":" + id));
    }
}
