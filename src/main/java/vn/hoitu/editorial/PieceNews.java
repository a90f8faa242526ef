package vn.hoitu.editorial;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.identity.Notifications;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.Problems;

/** Tells those whom a step concerns: the reporter of what happened to his piece, the next ones that it waits for them. */
@Component
class PieceNews {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Notifications notifications;
    private final Directory directory;
    private final Agencies agencies;
    private final Problems texts;

    PieceNews(Notifications notifications, Directory directory, Agencies agencies, Problems texts) {
        this.notifications = notifications;
        this.directory = directory;
        this.agencies = agencies;
        this.texts = texts;
    }

    void tell(Piece piece, PieceAct act, Actor actor, @Nullable String reason) {
        List<PersonId> people = concerned(piece, act)
                .filter(p -> !p.equals(actor.person()))
                .distinct()
                .toList();
        send(piece, act.code(), actor, people, reason);
    }

    /** Those who must look again: the writer, and the heads with whom the piece waits once more. */
    void tellApprovalLost(Piece piece, Actor actor) {
        List<PersonId> people = Stream.concat(
                        Stream.of(new PersonId(piece.ownerId())), concerned(piece, PieceAct.REVIEW))
                .filter(p -> !p.equals(actor.person()))
                .distinct()
                .toList();
        send(piece, "approval-lost", actor, people, null);
    }

    /** The one who got it from somebody else. */
    void tellHandedOn(Piece piece, String how, PersonId to, Actor actor, @Nullable String reason) {
        if (!to.equals(actor.person())) {
            send(piece, how, actor, List.of(to), reason);
        }
    }

    private void send(Piece piece, String what, Actor actor, List<PersonId> people, @Nullable String reason) {
        if (people.isEmpty()) {
            return;
        }
        String title = piece.title().isBlank() ? texts.text("news.untitled", Map.of(), VIETNAMESE) : piece.title();
        String words = texts.text("news." + what, Map.of("by", actor.name()), VIETNAMESE);
        String slug = agencies.find(piece.agency())
                .map(a -> a.slug())
                .orElse(piece.agency().toString());
        notifications.tell(
                piece.agency(),
                people,
                new Notifications.Message(
                        "piece-" + what,
                        title,
                        reason == null ? words : words + " “" + reason + "”",
                        "/toa-soan/" + slug + "/tin-bai/" + piece.id(),
                        piece.id() + ":" + what + ":" + piece.version()));
    }

    private Stream<PersonId> concerned(Piece piece, PieceAct act) {
        PersonId owner = new PersonId(piece.ownerId());
        return switch (act) {
            case SUBMIT -> directory.holders(piece.agency(), Set.of(Role.EDITOR)).stream();
            case REVIEW -> directory.holders(piece.agency(), Set.of(Role.DESK_HEAD)).stream();
            case APPROVE ->
                Stream.concat(Stream.of(owner), directory.holders(piece.agency(), Set.of(Role.SECRETARY)).stream());
            case RETURN, PUBLISH, SCHEDULE, UNSCHEDULE, UPDATE, CORRECT, TAKE_DOWN, DISCARD -> Stream.of(owner);
            case RESTORE -> Stream.empty();
        };
    }
}
