package vn.hoitu.editorial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.CommentThreadView.CommentAnchorView;
import vn.hoitu.editorial.CommentThreadView.CommentView;
import vn.hoitu.editorial.CommentThreadView.CommentsView;
import vn.hoitu.editorial.Comments.Conversation;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Reading the comments of a piece, each at the place where its passage stands now. */
@Service
class CommentReading {

    private static final String ALL = "all";

    private final Pieces pieces;
    private final Comments comments;
    private final CommentPlaces places;
    private final PieceReaders readers;
    private final Deputies deputies;
    private final Tenancy tenancy;

    CommentReading(
            Pieces pieces,
            Comments comments,
            CommentPlaces places,
            PieceReaders readers,
            Deputies deputies,
            Tenancy tenancy) {
        this.pieces = pieces;
        this.comments = comments;
        this.places = places;
        this.readers = readers;
        this.deputies = deputies;
        this.tenancy = tenancy;
    }

    Outcome<CommentsView> list(AgencyId agency, Actor actor, PieceId id, @Nullable String state) {
        String wanted = state == null || state.isBlank() ? CommentThreadView.OPEN : state;
        if (!List.of(CommentThreadView.OPEN, CommentThreadView.RESOLVED, ALL).contains(wanted)) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("state", "unknown")));
        }
        return tenancy.within(
                agency,
                () -> pieces.find(agency, id)
                        .filter(piece -> deputies.mayRead(actor, piece))
                        .map(piece -> Outcome.done(view(piece, wanted)))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    Outcome<PieceReaders.ReadersView> mentionable(AgencyId agency, Actor actor, PieceId id, @Nullable String typed) {
        return tenancy.reading(
                agency,
                () -> pieces.find(agency, id)
                        .filter(piece -> deputies.mayRead(actor, piece))
                        .map(piece -> Outcome.done(readers.find(piece, typed == null ? "" : typed)))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    CommentThreadView one(Piece piece, Conversation thread) {
        List<CommentView> messages = comments.messages(piece, thread.id()).getOrDefault(thread.id(), List.of());
        return view(thread, places.now(places.present(piece), thread.anchor(), thread.quote()), messages);
    }

    private CommentsView view(Piece piece, String wanted) {
        Map<UUID, List<CommentView>> messages = comments.messages(piece, null);
        List<Conversation> threads = comments.threads(piece).stream()
                .filter(t -> messages.getOrDefault(t.id(), List.of()).stream().anyMatch(m -> !m.deleted()))
                .sorted(Comparator.comparingInt(t -> t.anchor().version()))
                .toList();
        CommentPlaces.Present text = places.present(piece);
        List<CommentThreadView> shown = new ArrayList<>();
        for (Conversation thread : threads) {
            if (wanted.equals(ALL) || wanted.equals(CommentThreadView.RESOLVED) == thread.isResolved()) {
                CommentAnchor now = places.now(text, thread.anchor(), thread.quote());
                places.remember(piece, thread, now);
                shown.add(view(thread, now, messages.getOrDefault(thread.id(), List.of())));
            }
        }
        shown.sort(Comparator.comparingInt(CommentReading::place).thenComparing(CommentThreadView::createdAt));
        int resolved = (int) threads.stream().filter(Conversation::isResolved).count();
        return new CommentsView(shown, piece.documentVersion(), threads.size() - resolved, resolved);
    }

    private static int place(CommentThreadView thread) {
        CommentAnchorView anchor = thread.anchor();
        return anchor == null ? Integer.MAX_VALUE : anchor.from();
    }

    private static CommentThreadView view(Conversation t, CommentAnchor now, List<CommentView> messages) {
        return new CommentThreadView(
                t.id(),
                t.isResolved() ? CommentThreadView.RESOLVED : CommentThreadView.OPEN,
                now.gone() ? null : new CommentAnchorView(now.from(), now.to(), now.version()),
                t.quote(),
                t.createdById(),
                t.createdByName(),
                t.createdAt(),
                t.resolvedByName(),
                t.resolvedAt(),
                messages);
    }
}
