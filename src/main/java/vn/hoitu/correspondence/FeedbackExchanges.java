package vn.hoitu.correspondence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.PieceGlimpse;
import vn.hoitu.editorial.PieceGlimpses;
import vn.hoitu.editorial.PieceState;
import vn.hoitu.shared.law.LegalFigures;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** How often a feedback was published, and how often the law in force wants it to be before the newsroom may stop. */
@Component
class FeedbackExchanges {

    /**
     * How far an exchange has come.
     *
     * @param published writings of who disagrees that readers have
     * @param limit after so many the newsroom may stop
     */
    record ExchangesView(int published, int limit, String citation, String certainty, boolean mayStop) {}

    private final Messages messages;
    private final PieceGlimpses pieces;
    private final LegalFigures figures;
    private final LetterTimes times;

    FeedbackExchanges(Messages messages, PieceGlimpses pieces, LegalFigures figures, LetterTimes times) {
        this.messages = messages;
        this.pieces = pieces;
        this.figures = figures;
        this.times = times;
    }

    Optional<ExchangesView> of(Letter letter) {
        if (letter.kind() != LetterKind.FEEDBACK) {
            return Optional.empty();
        }
        return figures.on("feedback.exchanges", times.today()).map(figure -> {
            int published = published(letter);
            return new ExchangesView(
                    published,
                    figure.value(),
                    figure.citation(),
                    figure.certainty(),
                    letter.state() == LetterState.OPEN && published >= figure.value());
        });
    }

    /** @return the citation that allows it */
    Outcome<String> mayStop(Letter letter) {
        Optional<ExchangesView> now = of(letter);
        if (now.isEmpty() || !now.get().mayStop()) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "feedback-goes-on",
                    now.<Map<String, Object>>map(n ->
                                    Map.of("published", n.published(), "limit", n.limit(), "citation", n.citation()))
                            .orElse(Map.of())));
        }
        return Outcome.done(now.get().citation());
    }

    private int published(Letter letter) {
        List<UUID> ids = messages.of(letter.agency(), letter.id()).stream()
                .filter(m -> m.party().equals("sender"))
                .map(Message::pieceId)
                .filter(Objects::nonNull)
                .toList();
        return (int) pieces.of(letter.agency(), ids).values().stream()
                .filter(FeedbackExchanges::wasWithReaders)
                .count();
    }

    /** What was published counts as published, also when it was taken down later. */
    private static boolean wasWithReaders(PieceGlimpse piece) {
        return piece.state() == PieceState.PUBLISHED || piece.state() == PieceState.TAKEN_DOWN;
    }
}
