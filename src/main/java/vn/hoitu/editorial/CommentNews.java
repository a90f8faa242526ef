package vn.hoitu.editorial;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.CommentThreadView.CommentView;
import vn.hoitu.editorial.CommentThreadView.MentionView;
import vn.hoitu.identity.Directory;
import vn.hoitu.identity.Notifications;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Problems;

/** Tells of a message those whom it names, who took part in the conversation, and whose piece it is; each once. */
@Component
class CommentNews {

    static final int MOST_QUOTED_CHARACTERS = 200;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Notifications notifications;
    private final Agencies agencies;
    private final Problems texts;

    CommentNews(Notifications notifications, Agencies agencies, Problems texts) {
        this.notifications = notifications;
        this.agencies = agencies;
        this.texts = texts;
    }

    void began(Piece piece, UUID thread, CommentView message, Actor by, List<Directory.Colleague> readers) {
        tell(piece, thread, message, by, readers, "begun", Set.of(piece.ownerId()));
    }

    void answered(
            Piece piece,
            UUID thread,
            CommentView message,
            Actor by,
            List<Directory.Colleague> readers,
            List<CommentView> before) {
        Set<UUID> people = before.stream().map(CommentView::byId).collect(Collectors.toCollection(LinkedHashSet::new));
        people.add(piece.ownerId());
        tell(piece, thread, message, by, readers, "answered", people);
    }

    /** After a change of the words only those hear of it whom the message names; who heard already, does not again. */
    void rephrased(Piece piece, UUID thread, CommentView message, Actor by, List<Directory.Colleague> readers) {
        tell(piece, thread, message, by, readers, "answered", Set.of());
    }

    private void tell(
            Piece piece,
            UUID thread,
            CommentView message,
            Actor by,
            List<Directory.Colleague> readers,
            String what,
            Set<UUID> people) {
        Set<UUID> reach = readers.stream()
                .map(c -> c.person().value())
                .filter(id -> !id.equals(by.person().value()))
                .collect(Collectors.toSet());
        Set<UUID> named = message.mentions().stream()
                .map(MentionView::personId)
                .filter(reach::contains)
                .collect(Collectors.toSet());
        Set<UUID> others = people.stream()
                .filter(id -> reach.contains(id) && !named.contains(id))
                .collect(Collectors.toSet());
        send(piece, thread, message, by, "mentioned", named);
        send(piece, thread, message, by, what, others);
    }

    private void send(Piece piece, UUID thread, CommentView message, Actor by, String what, Set<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        String title = piece.title().isBlank() ? texts.text("news.untitled", Map.of(), VIETNAMESE) : piece.title();
        String slug = agencies.find(piece.agency())
                .map(a -> a.slug())
                .orElse(piece.agency().toString());
        notifications.tell(
                piece.agency(),
                people.stream().sorted().map(PersonId::new).toList(),
                new Notifications.Message(
                        "comment-" + what,
                        title,
                        locale -> texts.text("news.comment-" + what, Map.of("by", by.name()), locale) + " “"
                                + shortened(message.text()) + "”",
                        "/toa-soan/" + slug + "/tin-bai/" + piece.id() + "?panel=comments&comment=" + thread,
                        "comment:" + message.id()));
    }

    private static String shortened(String text) {
        return text.length() <= MOST_QUOTED_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MOST_QUOTED_CHARACTERS))) + "…";
    }
}
