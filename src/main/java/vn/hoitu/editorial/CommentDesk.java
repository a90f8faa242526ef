package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.CommentThreadView.CommentView;
import vn.hoitu.editorial.Comments.Conversation;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Comments on passages: whoever may read a piece may ask, answer, and say that a thing is settled. */
@Service
class CommentDesk {

    static final int MOST_THREADS = 1_000;
    static final int MOST_MESSAGES = 300;

    private final Pieces pieces;
    private final Comments comments;
    private final CommentReading reading;
    private final CommentStart start;
    private final PieceReaders readers;
    private final CommentNews news;
    private final EditorialPolicy policy;
    private final Deputies deputies;
    private final CommentRecord record;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    CommentDesk(
            Pieces pieces,
            Comments comments,
            CommentReading reading,
            CommentStart start,
            PieceReaders readers,
            CommentNews news,
            EditorialPolicy policy,
            Deputies deputies,
            CommentRecord record,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.pieces = pieces;
        this.comments = comments;
        this.reading = reading;
        this.start = start;
        this.readers = readers;
        this.news = news;
        this.policy = policy;
        this.deputies = deputies;
        this.record = record;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins a conversation about a passage; the passage was chosen in a version that may be older by now. */
    Outcome<CommentThreadView> begin(
            AgencyId agency,
            Actor actor,
            PieceId id,
            CommentStart.Passage passage,
            @Nullable String text,
            Mentions named) {
        return onPiece(
                agency,
                actor,
                id,
                piece -> start.place(piece, passage)
                        .then(place -> said(piece, text, named, words -> {
                            if (comments.threadCount(piece) >= MOST_THREADS) {
                                return Outcome.refused(full("too-many-comments", MOST_THREADS));
                            }
                            Instant now = clock.instant();
                            UUID me = actor.person().value();
                            Conversation thread = new Conversation(
                                    ids.next(), place.anchor(), place.quote(), me, actor.name(), now, null, null);
                            comments.add(piece, thread);
                            CommentView message = say(piece, thread, words.words(), actor, now);
                            news.began(piece, thread.id(), message, actor, words.readers());
                            return record.settled(piece, thread.id(), actor, "comment.added", message);
                        })));
    }

    Outcome<CommentThreadView> answer(
            AgencyId agency, Actor actor, PieceId id, UUID thread, @Nullable String text, Mentions named) {
        return onThread(
                agency,
                actor,
                id,
                thread,
                (piece, found) -> said(piece, text, named, words -> {
                    if (found.isResolved()) {
                        return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "comment-resolved"));
                    }
                    if (comments.messageCount(piece, thread) >= MOST_MESSAGES) {
                        return Outcome.refused(full("too-many-answers", MOST_MESSAGES));
                    }
                    List<CommentView> before = messages(piece, thread);
                    CommentView message = say(piece, found, words.words(), actor, clock.instant());
                    news.answered(piece, thread, message, actor, words.readers(), before);
                    return record.settled(piece, thread, actor, "comment.answered", message);
                }));
    }

    /** Settles a conversation or opens it again; what is so already stays so without a further record. */
    Outcome<CommentThreadView> resolve(AgencyId agency, Actor actor, PieceId id, UUID thread, boolean resolved) {
        return onThread(agency, actor, id, thread, (piece, found) -> {
            if (found.isResolved() == resolved) {
                return Outcome.done(reading.one(piece, found));
            }
            comments.resolve(piece, thread, resolved ? actor : null, resolved ? clock.instant() : null);
            return record.settled(piece, thread, actor, resolved ? "comment.resolved" : "comment.reopened", null);
        });
    }

    Outcome<CommentThreadView> rephrase(
            AgencyId agency,
            Actor actor,
            PieceId id,
            UUID thread,
            UUID message,
            @Nullable String text,
            Mentions named) {
        return onOwn(
                agency,
                actor,
                id,
                thread,
                message,
                (piece, before) -> said(piece, text, named, words -> {
                    if (words.words().text().equals(before.text())
                            && words.words().mentions().equals(before.mentions())) {
                        return Outcome.done(
                                reading.one(piece, comments.find(piece, thread).orElseThrow()));
                    }
                    comments.rephrase(piece, message, words.words(), clock.instant());
                    CommentView after = message(piece, thread, message);
                    news.rephrased(piece, thread, after, actor, words.readers());
                    return record.changed(piece, thread, actor, "comment.changed", before, after);
                }));
    }

    Outcome<CommentThreadView> delete(AgencyId agency, Actor actor, PieceId id, UUID thread, UUID message) {
        return onOwn(agency, actor, id, thread, message, (piece, before) -> {
            comments.delete(piece, message, clock.instant());
            return record.changed(piece, thread, actor, "comment.deleted", before, message(piece, thread, message));
        });
    }

    /** The people whom a message names, as they were sent. */
    record Mentions(@Nullable List<@Nullable UUID> people) {}

    private record Said(CommentWords words, List<Directory.Colleague> readers) {}

    private Outcome<CommentThreadView> said(
            Piece piece, @Nullable String text, Mentions named, Function<Said, Outcome<CommentThreadView>> next) {
        List<Directory.Colleague> staff = readers.staff(piece.agency());
        List<Directory.Colleague> reach = readers.of(piece, staff);
        return CommentWords.of(text, named.people(), staff, reach).then(words -> next.apply(new Said(words, reach)));
    }

    private CommentView say(Piece piece, Conversation thread, CommentWords words, Actor actor, Instant at) {
        UUID message = ids.next();
        comments.say(piece, thread.id(), message, words, actor, at);
        return message(piece, thread.id(), message);
    }

    private List<CommentView> messages(Piece piece, UUID thread) {
        return comments.messages(piece, thread).getOrDefault(thread, List.of());
    }

    private CommentView message(Piece piece, UUID thread, UUID message) {
        return messages(piece, thread).stream()
                .filter(m -> m.id().equals(message))
                .findFirst()
                .orElseThrow();
    }

    private Outcome<CommentThreadView> onPiece(
            AgencyId agency, Actor actor, PieceId id, Function<Piece, Outcome<CommentThreadView>> act) {
        return tenancy.within(
                agency,
                () -> pieces.find(agency, id)
                        .filter(piece -> deputies.mayRead(actor, piece))
                        .map(act)
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private Outcome<CommentThreadView> onThread(
            AgencyId agency,
            Actor actor,
            PieceId id,
            UUID thread,
            BiFunction<Piece, Conversation, Outcome<CommentThreadView>> act) {
        return onPiece(
                agency,
                actor,
                id,
                piece -> comments.lock(piece, thread)
                        .map(found -> act.apply(piece, found))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private Outcome<CommentThreadView> onOwn(
            AgencyId agency,
            Actor actor,
            PieceId id,
            UUID thread,
            UUID message,
            BiFunction<Piece, CommentView, Outcome<CommentThreadView>> act) {
        return onThread(
                agency,
                actor,
                id,
                thread,
                (piece, found) -> messages(piece, thread).stream()
                        .filter(m -> m.id().equals(message) && !m.deleted())
                        .findFirst()
                        .map(m -> policy.saidBy(actor, m)
                                ? act.apply(piece, m)
                                : Outcome.<CommentThreadView>refused(Refusal.forbidden()))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private static Refusal full(String code, int limit) {
        return Refusal.of(Refusal.Kind.CONFLICT, code, Map.of("limit", limit));
    }
}
