package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoitu.document.DocumentFields;
import vn.hoitu.document.Node;
import vn.hoitu.editorial.check.Asking;
import vn.hoitu.editorial.check.CheckResult;
import vn.hoitu.editorial.check.CheckedPiece;
import vn.hoitu.editorial.check.Checks;
import vn.hoitu.editorial.check.Finding;
import vn.hoitu.editorial.check.Moment;
import vn.hoitu.editorial.check.TextBlock;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;

/** The one door between a piece and its next step: asks the checks of the moment, and says no with what they found. */
@Component
class PublicationGate {

    private final Checks checks;
    private final Clock clock;

    PublicationGate(Checks checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    /** Asked within the transaction of the act, with the piece as it is locked there. */
    Optional<Refusal> refuses(Piece piece, Moment moment) {
        return refuses(piece, moment, clock.instant());
    }

    /** The same for a piece that would go out at a later time. */
    Optional<Refusal> refuses(Piece piece, Moment moment, Instant at) {
        List<FieldProblem> problems = results(piece, new Asking(moment, at)).stream()
                .flatMap(result -> result.blocking().stream())
                .map(PublicationGate::problem)
                .toList();
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Refusal(Refusal.Kind.INVALID, "checks-failed", Map.of("count", problems.size()), problems));
    }

    List<CheckResult> results(Piece piece, Asking asking) {
        return checks.of(checked(piece), asking);
    }

    private static FieldProblem problem(Finding finding) {
        return new FieldProblem(finding.spot().field(), finding.code(), finding.values());
    }

    static CheckedPiece checked(Piece piece) {
        Node document = PieceTexts.document(piece);
        return new CheckedPiece(
                piece.agency(),
                piece.id().value(),
                piece.state().code(),
                piece.documentVersion(),
                document,
                DocumentFields.of(document),
                TextBlock.of(document),
                piece.sectionId(),
                piece.tags(),
                piece.authors().stream().map(AuthorView::name).toList(),
                piece.authors().stream().anyMatch(author -> author.personId() != null),
                piece.source(),
                piece.embargoUntil());
    }
}
