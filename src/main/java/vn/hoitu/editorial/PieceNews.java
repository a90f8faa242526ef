package vn.hoitu.editorial;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.workflow.WorkflowDesign;
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
    private final StepPeople stepPeople;
    private final Courses courses;
    private final Agencies agencies;
    private final Problems texts;

    PieceNews(Notifications notifications, StepPeople stepPeople, Courses courses, Agencies agencies, Problems texts) {
        this.notifications = notifications;
        this.stepPeople = stepPeople;
        this.courses = courses;
        this.agencies = agencies;
        this.texts = texts;
    }

    /** The writer, of what happened to his piece at the same step or after it. */
    void tell(Piece piece, PieceAct act, Actor actor, @Nullable String reason) {
        if (act != PieceAct.RESTORE) {
            send(piece, act.code(), actor, others(Stream.of(new PersonId(piece.ownerId())), actor), reason);
        }
    }

    /** Those with whom the piece waits now, and the writer where it concerns him. */
    void tell(Piece piece, PieceAct act, Actor actor, @Nullable String reason, Holding next) {
        boolean withOwner = act == PieceAct.RETURN || act == PieceAct.APPROVE;
        Stream<PersonId> owner = withOwner ? Stream.of(new PersonId(piece.ownerId())) : Stream.empty();
        send(piece, act.code(), actor, others(Stream.concat(owner, waiting(piece, next).stream()), actor), reason);
    }

    /** Those who must look again: the writer, and those with whom the piece waits once more. */
    void tellApprovalLost(Piece piece, Actor actor, Holding next) {
        Stream<PersonId> owner = Stream.of(new PersonId(piece.ownerId()));
        send(piece, "approval-lost", actor, others(Stream.concat(owner, waiting(piece, next).stream()), actor), null);
    }

    void tellHolder(Piece piece, PieceAct act, PersonId holder, Actor actor) {
        send(piece, act.code(), actor, others(Stream.of(holder), actor), null);
    }

    /** What a step itself has to tell, such as that its time is over; once for each stay of the piece there. */
    void tellLate(Piece piece, String what, List<PersonId> people, String step) {
        tell(
                piece,
                people,
                "piece-" + what,
                locale -> texts.text("news." + what, Map.of("step", step), locale),
                piece.id() + ":" + what + ":" + piece.holding().step() + ":"
                        + piece.holding().since());
    }

    private List<PersonId> waiting(Piece piece, Holding next) {
        if (next.workflowVersion() == null || next.step().equals(Holding.FIRST_STEP)) {
            return List.of();
        }
        WorkflowDesign design =
                courses.engine(piece.agency(), next.workflowVersion()).design();
        return stepPeople.toTell(
                piece.agency(),
                design,
                design.step(next.step()).orElseThrow(),
                Optional.ofNullable(next.holder()).map(PersonId::new));
    }

    private static List<PersonId> others(Stream<PersonId> people, Actor actor) {
        return people.filter(p -> !p.equals(actor.person())).distinct().toList();
    }

    /** The one who got it from somebody else. */
    void tellHandedOn(Piece piece, String how, PersonId to, Actor actor, @Nullable String reason) {
        if (!to.equals(actor.person())) {
            send(piece, how, actor, List.of(to), reason);
        }
    }

    /** Its writer, who answers for it now, and the secretariat, of what its origin asks of it. */
    void tellFollowUp(Piece piece, String cause, String origin, Actor actor, UUID task) {
        UUID holder = piece.holding().holder();
        Stream<PersonId> people = Stream.concat(
                Stream.of(new PersonId(piece.ownerId())),
                Stream.concat(
                        Optional.ofNullable(holder).map(PersonId::new).stream(),
                        stepPeople.ofRoles(piece.agency(), List.of(Role.SECRETARY)).stream()));
        tell(
                piece,
                others(people, actor),
                "piece-follow-up",
                locale -> texts.text("news.follow-up-" + cause, Map.of("by", actor.name(), "origin", origin), locale),
                task.toString());
    }

    private void send(Piece piece, String what, Actor actor, List<PersonId> people, @Nullable String reason) {
        tell(
                piece,
                people,
                "piece-" + what,
                locale -> {
                    String words = texts.text("news." + what, Map.of("by", actor.name()), locale);
                    return reason == null ? words : words + " “" + reason + "”";
                },
                piece.id() + ":" + what + ":" + piece.version());
    }

    private void tell(Piece piece, List<PersonId> people, String kind, Function<Locale, String> words, String onceKey) {
        if (people.isEmpty()) {
            return;
        }
        String title = piece.title().isBlank() ? texts.text("news.untitled", Map.of(), VIETNAMESE) : piece.title();
        String slug = agencies.find(piece.agency())
                .map(a -> a.slug())
                .orElse(piece.agency().toString());
        String link = "/toa-soan/" + slug + "/tin-bai/" + piece.id();
        notifications.tell(piece.agency(), people, new Notifications.Message(kind, title, words, link, onceKey));
    }
}
