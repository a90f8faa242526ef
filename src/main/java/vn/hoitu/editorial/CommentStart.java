package vn.hoitu.editorial;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.document.Node;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Finds in the present text the passage that somebody chose on a screen. */
@Component
class CommentStart {

    static final int MOST_QUOTE_CHARACTERS = 1_000;

    /** A passage as it was chosen: positions in the version that the screen showed. */
    record Passage(
            @Nullable Integer version,
            @Nullable Integer from,
            @Nullable Integer to) {}

    record Place(CommentAnchor anchor, String quote) {}

    private final CommentPlaces places;

    CommentStart(CommentPlaces places) {
        this.places = places;
    }

    Outcome<Place> place(Piece piece, Passage chosen) {
        List<FieldProblem> problems = problemsWith(piece, chosen);
        Integer version = chosen.version();
        Integer from = chosen.from();
        Integer to = chosen.to();
        if (!problems.isEmpty() || version == null || from == null || to == null) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        CommentPlaces.Present text = places.present(piece);
        return places.chosen(text, new CommentAnchor(from, to, version)).then(anchor -> inText(text.node(), anchor));
    }

    private static Outcome<Place> inText(Node document, CommentAnchor anchor) {
        if (anchor.to() > document.content().size()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("to", "outside-text")));
        }
        if (!Passages.isSomething(document, anchor.from(), anchor.to())) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("from", "nothing-there")));
        }
        String words = Passages.text(document, anchor.from(), anchor.to());
        String quote = words.length() <= MOST_QUOTE_CHARACTERS
                ? words
                : words.substring(0, MOST_QUOTE_CHARACTERS - 1).stripTrailing() + "…";
        return Outcome.done(new Place(anchor, quote));
    }

    private static List<FieldProblem> problemsWith(Piece piece, Passage chosen) {
        List<FieldProblem> problems = new ArrayList<>();
        Integer version = chosen.version();
        Integer from = chosen.from();
        Integer to = chosen.to();
        if (version == null) {
            problems.add(FieldProblem.of("version", "required"));
        } else if (version > piece.documentVersion() || version < 0) {
            problems.add(FieldProblem.of("version", "unknown"));
        }
        if (from == null) {
            problems.add(FieldProblem.of("from", "required"));
        } else if (from < 0) {
            problems.add(FieldProblem.of("from", "outside-text"));
        }
        if (to == null) {
            problems.add(FieldProblem.of("to", "required"));
        } else if (from != null && to <= from) {
            problems.add(FieldProblem.of("to", "outside-text"));
        }
        return problems;
    }
}
