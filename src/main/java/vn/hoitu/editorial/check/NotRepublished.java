package vn.hoitu.editorial.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.law.LegalFigures;

/** What was taken down does not come back under another headline, nor a passage that a correction called wrong. */
@Component
class NotRepublished implements PublicationCheck {

    /** A passage shorter than this says the same thing in pieces that have nothing to do with each other. */
    static final int LEAST_SYLLABLES_ELSEWHERE = 8;

    static final int USUAL_REMOVED_PERCENT = 70;
    static final int USUAL_WRONG_PERCENT = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RemovedTexts removed;
    private final LegalFigures figures;

    NotRepublished(RemovedTexts removed, LegalFigures figures) {
        this.removed = removed;
        this.figures = figures;
    }

    @Override
    public CheckCode code() {
        return CheckCode.REPUBLICATION;
    }

    @Override
    public Verdict of(CheckedPiece piece, Context context) {
        removed.catchUp(piece.agency());
        Print print = Print.of(piece.words());
        LocalDate day = LocalDate.ofInstant(context.asking().at(), VietnamTime.ZONE);
        int mostRemoved = percent("republication.removed", day, USUAL_REMOVED_PERCENT);
        int mostWrong = percent("republication.wrong", day, USUAL_WRONG_PERCENT);
        List<Finding> findings = new ArrayList<>();
        Stream.concat(
                        removed.alike(piece.agency(), print).stream()
                                .filter(a -> counts(a, piece.id(), mostRemoved, mostWrong)),
                        removed.shortOnes(piece.agency(), piece.id()).stream()
                                .filter(a -> print.holds(Print.of(a.words()).syllables())))
                .map(a -> finding(a, piece))
                .forEach(findings::add);
        return Verdict.of(findings);
    }

    private static boolean counts(RemovedTexts.Alike alike, UUID piece, int mostRemoved, int mostWrong) {
        boolean own = alike.piece().equals(piece);
        return alike.wrong()
                ? alike.share() >= mostWrong && (own || alike.syllables() >= LEAST_SYLLABLES_ELSEWHERE)
                : alike.share() >= mostRemoved && !own;
    }

    private static Finding finding(RemovedTexts.Alike alike, CheckedPiece piece) {
        String day = DAY.format(alike.at().atZone(VietnamTime.ZONE));
        return alike.wrong()
                ? Finding.must(
                        "wrong-again",
                        place(alike.words(), piece),
                        Map.of("words", alike.words(), "title", alike.title(), "day", day))
                : Finding.must(
                        "removed-again",
                        Spot.of("body"),
                        Map.of("title", alike.title(), "day", day, "share", alike.share()));
    }

    /** Where the passage begins, if its first words stand in one paragraph. */
    private static Spot place(String words, CheckedPiece piece) {
        Phrases passage = new Phrases(
                List.of(new CheckEntry(new UUID(0, 0), EntryList.SENSITIVE, words, true, CheckLevel.BLOCK, "", 1)));
        return piece.blocks().stream()
                .flatMap(block -> passage.in(block.text()).stream().map(hit -> block.spot(hit.from(), hit.to())))
                .findFirst()
                .orElse(Spot.of("body"));
    }

    private int percent(String code, LocalDate day, int usual) {
        return figures.on(code, day).map(LegalFigures.LegalFigure::value).orElse(usual);
    }
}
