package vn.hoitu.spokesperson;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.identity.Notifications;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationView;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.mail.Letter;
import vn.hoitu.shared.mail.Postbox;
import vn.hoitu.shared.problem.Problems;

/** Tells agencies what an authority sends, and both sides of a request what the other did. */
@Component
class DeskNews {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamTime.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** Who in an agency decides what becomes of a release. */
    private static final Set<Role> RECEIVERS = Set.of(Role.DESK_HEAD, Role.SECRETARY, Role.EDITOR_IN_CHIEF);

    private final Notifications notifications;
    private final Postbox postbox;
    private final Directory directory;
    private final Agencies agencies;
    private final OrganizationDirectory organizations;
    private final Problems texts;

    DeskNews(
            Notifications notifications,
            Postbox postbox,
            Directory directory,
            Agencies agencies,
            OrganizationDirectory organizations,
            Problems texts) {
        this.notifications = notifications;
        this.postbox = postbox;
        this.directory = directory;
        this.agencies = agencies;
        this.organizations = organizations;
        this.texts = texts;
    }

    String nameOf(UUID organization) {
        return agencies.find(new AgencyId(organization))
                .map(AgencyProfile::productName)
                .or(() -> organizations.find(organization, null, VIETNAMESE).map(OrganizationView::name))
                .orElse("");
    }

    List<RequestBoard.AuthorityDeskView> agencies() {
        return agencies.all().stream()
                .map(a -> new RequestBoard.AuthorityDeskView(a.id().value(), a.productName()))
                .sorted(java.util.Comparator.comparing(RequestBoard.AuthorityDeskView::name))
                .toList();
    }

    void released(Release r, List<UUID> receivers) {
        String what = r.content().embargoUntil() == null ? "released" : "embargoed";
        receivers.forEach(agency -> tellAgency(r, agency, what, ""));
    }

    void revised(Release r, List<Release.Delivery> deliveries, String note) {
        deliveries.forEach(d -> tellAgency(r, d.agency(), "revised", note));
    }

    void withdrawn(Release r, List<Release.Delivery> deliveries, String reason) {
        deliveries.forEach(d -> tellAgency(r, d.agency(), "withdrawn", reason));
    }

    private void tellAgency(Release r, UUID agency, String what, String words) {
        AgencyId id = new AgencyId(agency);
        Map<String, Object> values = new HashMap<>();
        values.put("authority", nameOf(r.authority()));
        values.put(
                "until",
                r.content().embargoUntil() == null
                        ? ""
                        : TIME.format(r.content().embargoUntil()));
        values.put("words", words);
        notifications.tell(
                id,
                directory.holders(id, RECEIVERS),
                new Notifications.Message(
                        "release-" + what,
                        r.content().title(),
                        texts.text("news.release." + what, values, VIETNAMESE),
                        "/toa-soan/" + slug(id) + "/thong-cao?tb=" + r.id(),
                        r.id() + ":" + what + ":" + r.edition()));
    }

    /** To those who speak for the authority. */
    void tellAuthority(PressRequest q, String what) {
        AgencyId authority = new AgencyId(q.authority());
        List<PersonId> people = directory.holders(authority, Set.of(Role.SPOKESPERSON));
        notifications.tell(authority, people, message(q, what, authorityLink(q)));
    }

    /** To who asked. */
    void tellAgency(PressRequest q, String what) {
        notifications.tell(
                new AgencyId(q.agency()),
                List.of(new PersonId(q.byId())),
                message(q, what, "/toa-soan/" + slug(new AgencyId(q.agency())) + "/hoi-co-quan?yc=" + q.id()));
    }

    /** When the time has passed, the newsroom is told by mail too: it may publish that no answer came. */
    void mailLate(PressRequest q) {
        agencies.find(new AgencyId(q.agency()))
                .map(AgencyProfile::email)
                .filter(email -> !email.isBlank())
                .ifPresent(email -> postbox.put(new Letter(
                        q.agency(),
                        email,
                        texts.text("mail.press-request.late.subject", values(q), VIETNAMESE),
                        texts.text("mail.press-request.late", values(q), VIETNAMESE),
                        q.id() + ":late")));
    }

    private Notifications.Message message(PressRequest q, String what, String link) {
        return new Notifications.Message(
                "press-request-" + what,
                q.subject(),
                texts.text("news.press-request." + what, values(q), VIETNAMESE),
                link,
                q.id() + ":" + what + ":" + q.version());
    }

    private static Map<String, Object> values(PressRequest q) {
        return Map.of(
                "agency", q.agencyName(),
                "authority", q.authorityName(),
                "subject", q.subject(),
                "due", q.due() == null ? "" : DAY.format(q.due().on()));
    }

    private static String authorityLink(PressRequest q) {
        return "/dieu-hanh/nguoi-phat-ngon?cq=" + q.authority() + "&muc=yeu-cau&yc=" + q.id();
    }

    private String slug(AgencyId agency) {
        return agencies.find(agency).map(AgencyProfile::slug).orElse(agency.toString());
    }
}
