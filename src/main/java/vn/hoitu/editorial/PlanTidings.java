package vn.hoitu.editorial;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.identity.Notifications;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;

/** Tells of planned acts and deliveries: whoever planned them, the writer, and the secretariat. */
@Component
class PlanTidings {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final UUID NOBODY = new UUID(0, 0);

    private final Notifications notifications;
    private final Directory directory;
    private final Agencies agencies;
    private final Problems texts;

    PlanTidings(Notifications notifications, Directory directory, Agencies agencies, Problems texts) {
        this.notifications = notifications;
        this.directory = directory;
        this.agencies = agencies;
        this.texts = texts;
    }

    void failed(Piece piece, PlannedAct act, Refusal refusal) {
        tell(
                piece,
                Stream.of(act.byId()),
                "planned-" + act.kind().code() + "-failed",
                Map.of("reason", inWords(refusal)),
                "/lich-dang?state=failed",
                act.id() + ":" + act.version());
    }

    /** Why not, for those who were not there when it was refused. */
    String inWords(Refusal refusal) {
        return PlannedReason.of(refusal).inWords(refusal.code(), texts, VIETNAMESE);
    }

    void embargoOver(Piece piece) {
        tell(
                piece,
                Stream.of(piece.ownerId()),
                "embargo-over",
                Map.of(),
                "/tin-bai/" + piece.id(),
                piece.id() + ":embargo:" + piece.version());
    }

    void expired(Piece piece) {
        tell(
                piece,
                Stream.of(piece.ownerId()),
                "expired",
                Map.of(),
                "/tin-bai/" + piece.id(),
                piece.id() + ":expired:" + piece.version());
    }

    void notConfirmed(Piece piece, String place, String onceKey) {
        tell(
                piece,
                Stream.empty(),
                "delivery-late",
                Map.of("place", texts.text("place." + place, Map.of(), VIETNAMESE)),
                "/tin-bai/" + piece.id() + "?panel=places",
                onceKey);
    }

    private void tell(
            Piece piece, Stream<UUID> beside, String what, Map<String, Object> values, String path, String onceKey) {
        List<PersonId> people = Stream.concat(
                        beside.filter(id -> !id.equals(NOBODY)).map(PersonId::new),
                        directory.holders(piece.agency(), Set.of(Role.SECRETARY)).stream())
                .distinct()
                .toList();
        String slug = agencies.find(piece.agency())
                .map(a -> a.slug())
                .orElse(piece.agency().toString());
        String title = piece.title().isBlank() ? texts.text("news.untitled", Map.of(), VIETNAMESE) : piece.title();
        notifications.tell(
                piece.agency(),
                people,
                new Notifications.Message(
                        "piece-" + what,
                        title,
                        texts.text("news." + what, values, VIETNAMESE),
                        "/toa-soan/" + slug + path,
                        onceKey));
    }
}
