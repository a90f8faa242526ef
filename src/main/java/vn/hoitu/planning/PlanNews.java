package vn.hoitu.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

/** Tells those whom the plan concerns: who proposed of the decision, who makes something that it is theirs. */
@Component
class PlanNews {

    private final Notifications notifications;
    private final Directory directory;
    private final Agencies agencies;
    private final Problems texts;

    PlanNews(Notifications notifications, Directory directory, Agencies agencies, Problems texts) {
        this.notifications = notifications;
        this.directory = directory;
        this.agencies = agencies;
        this.texts = texts;
    }

    void proposed(Story story, Actor actor) {
        tell(story, directory.holders(story.agency(), Set.of(Role.DESK_HEAD)), actor, "propose", null, 1);
    }

    void decided(Story story, StoryAct act, Actor actor, @Nullable String reason) {
        if (act != StoryAct.REOPEN) {
            tell(story, List.of(new PersonId(story.proposedById())), actor, act.code(), reason, story.version());
        }
    }

    /** Somebody makes this from now on. */
    void assigned(Story story, Assignment assignment, Collection<UUID> people, Actor actor) {
        tell(story, people.stream().map(PersonId::new).toList(), actor, "assign", null, assignment.version());
    }

    /** Somebody no longer makes this. */
    void released(Story story, Assignment assignment, Collection<UUID> people, Actor actor) {
        tell(story, people.stream().map(PersonId::new).toList(), actor, "release", null, assignment.version());
    }

    /** The event from which a story grew is called off, put off or moved: everybody who works on the story. */
    void eventChanged(
            Story story, Collection<UUID> makers, String what, Actor actor, @Nullable String reason, int version) {
        List<PersonId> people =
                new ArrayList<>(makers.stream().map(PersonId::new).toList());
        people.add(new PersonId(story.proposedById()));
        tell(story, people.stream().distinct().toList(), actor, "event-" + what, reason, version);
    }

    /** The meeting asked somebody to do something. */
    void decision(AgencyId agency, UUID person, String words, LocalDate day, String key, Actor actor) {
        if (!actor.person().value().equals(person)) {
            notifications.tell(
                    agency,
                    List.of(new PersonId(person)),
                    new Notifications.Message(
                            "decision",
                            words,
                            locale -> texts.text("news.decision", Map.of("by", actor.name()), locale),
                            "/toa-soan/" + slug(agency) + "/ke-hoach?bien-ban=1&ngay=" + day,
                            key));
        }
    }

    private void tell(
            Story story, List<PersonId> people, Actor actor, String what, @Nullable String reason, int version) {
        List<PersonId> others = new ArrayList<>(people);
        others.removeIf(p -> p.equals(actor.person()));
        if (others.isEmpty()) {
            return;
        }
        notifications.tell(
                story.agency(),
                others,
                new Notifications.Message(
                        "story-" + what,
                        story.wish().title(),
                        locale -> {
                            String words = texts.text("news.story." + what, Map.of("by", actor.name()), locale);
                            return reason == null ? words : words + " “" + reason + "”";
                        },
                        "/toa-soan/" + slug(story.agency()) + "/ke-hoach?ngay=" + story.day() + "&detai=" + story.id(),
                        story.id() + ":" + what + ":" + version));
    }

    private String slug(AgencyId agency) {
        return agencies.find(agency).map(AgencyProfile::slug).orElse(agency.toString());
    }
}
