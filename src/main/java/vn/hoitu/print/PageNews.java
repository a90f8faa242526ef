package vn.hoitu.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.identity.Notifications;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.Problems;

/** Tells those whom a page concerns: who approves that it waits, who answers for it what became of it. */
@Component
class PageNews {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Titles titles;
    private final Notifications notifications;
    private final Directory directory;
    private final Agencies agencies;
    private final Problems texts;

    PageNews(Titles titles, Notifications notifications, Directory directory, Agencies agencies, Problems texts) {
        this.titles = titles;
        this.notifications = notifications;
        this.directory = directory;
        this.agencies = agencies;
        this.texts = texts;
    }

    void stepped(AgencyId agency, Issue issue, Page page, PageAct act, Actor actor, @Nullable String reason) {
        switch (act) {
            case SUBMIT ->
                tell(
                        agency,
                        issue,
                        page,
                        directory.holders(agency, Set.of(Role.SECRETARY, Role.EDITOR_IN_CHIEF)),
                        actor,
                        act.code(),
                        null);
            case RETURN, APPROVE, RECALL ->
                tell(agency, issue, page, answering(page, page.stateById()), actor, act.code(), reason);
            case BUILD, SEND -> {}
        }
    }

    /** The text was changed after the page was approved: whoever answers for the page and whoever approved it look again. */
    void approvalLost(AgencyId agency, Issue issue, Page page, Actor actor, String piece) {
        tell(agency, issue, page, answering(page, page.stateById()), actor, PageAct.APPROVAL_LOST, piece);
    }

    private static List<PersonId> answering(Page page, @Nullable UUID last) {
        List<PersonId> people = new ArrayList<>();
        if (page.responsibleId() != null) {
            people.add(new PersonId(page.responsibleId()));
        }
        if (last != null && !last.equals(page.responsibleId())) {
            people.add(new PersonId(last));
        }
        return people;
    }

    private void tell(
            AgencyId agency,
            Issue issue,
            Page page,
            List<PersonId> people,
            Actor actor,
            String what,
            @Nullable String about) {
        List<PersonId> others =
                people.stream().filter(p -> !p.equals(actor.person())).toList();
        if (others.isEmpty()) {
            return;
        }
        String title = texts.text(
                "news.page.title",
                Map.of(
                        "title",
                        titles.find(agency, issue.titleId())
                                .map(t -> t.wish().name())
                                .orElse(""),
                        "issue",
                        issue.number() == null ? "" : issue.number(),
                        "page",
                        page.number()),
                VIETNAMESE);
        String words = texts.text("news.page." + what, Map.of("by", actor.name()), VIETNAMESE);
        String slug = agencies.find(agency).map(AgencyProfile::slug).orElse(agency.toString());
        notifications.tell(
                agency,
                others,
                new Notifications.Message(
                        "page-" + what,
                        title,
                        about == null ? words : words + " “" + about + "”",
                        "/toa-soan/" + slug + "/bao-in/" + issue.id() + "?trang=" + page.number(),
                        page.id() + ":" + what + ":" + page.version()));
    }
}
