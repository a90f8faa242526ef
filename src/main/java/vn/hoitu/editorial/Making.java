package vn.hoitu.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/**
 * How a piece is made.
 *
 * @param derivedFrom the piece of another form whose text it began with
 */
public record Making(
        PieceForm form, Urgency urgency, @Nullable UUID derivedFrom) {

    /** An article for the site, with the usual time. */
    public static final Making ARTICLE = new Making(PieceForm.WEB, Urgency.NORMAL, null);

    public static Making of(PieceForm form, Urgency urgency) {
        return new Making(form, urgency, null);
    }

    /** As asked for; what is not said is as usual. */
    static Outcome<Making> read(@Nullable String form, @Nullable String urgency) {
        Optional<PieceForm> knownForm = PieceForm.of(Objects.requireNonNullElse(form, PieceForm.WEB.code()));
        Optional<Urgency> knownUrgency = Urgency.of(Objects.requireNonNullElse(urgency, Urgency.NORMAL.code()));
        List<FieldProblem> problems = new ArrayList<>();
        if (knownForm.isEmpty()) {
            problems.add(FieldProblem.of("form", "unknown"));
        }
        if (knownUrgency.isEmpty()) {
            problems.add(FieldProblem.of("urgency", "unknown"));
        }
        return problems.isEmpty()
                ? Outcome.done(of(knownForm.orElseThrow(), knownUrgency.orElseThrow()))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }
}
