package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.strategy.programme.Term;
import vn.hoitu.testing.ModuleTest;

/** What this program wrote into records and founding documents is told in both languages, what others wrote in theirs. */
@ModuleTest
class OwnWordsTests {

    private static final Locale VI = Locale.forLanguageTag("vi");

    @Autowired
    OwnWords own;

    @Autowired
    EvidenceViews views;

    @Autowired
    ProgrammeShelf shelf;

    @Autowired
    Problems texts;

    @Test
    void everyNoteBesideAFoundingDocumentIsThereInBothLanguages() {
        for (String code : ProgrammeShelf.FOUNDING) {
            ProgrammeBook book = shelf.founding(code);
            Stream<String> notes = Stream.concat(
                    book.notes().stream().map(ProgrammeBook.Note::text),
                    book.terms().stream().map(Term::note).filter(Objects::nonNull));

            assertThat(notes)
                    .allSatisfy(written ->
                            assertThat(own.of(written, Locale.ENGLISH)).as(code).isNotEqualTo(own.of(written, VI)));
        }
    }

    @Test
    void whyTheSystemWorkedAValueOutAgainIsToldInTheReadersLanguage() {
        Map<String, Object> day = Map.of("day", "31/03/2026");
        for (String key : List.of("evidence.worked-out-again", "evidence.not-in-the-denominator")) {
            UnitFigure kept = figure(texts.text(key, day, VI));

            assertThat(Objects.requireNonNull(views.figure(kept, Locale.ENGLISH))
                            .reason())
                    .isEqualTo(texts.text(key, day, Locale.ENGLISH));
            assertThat(Objects.requireNonNull(views.figure(kept, VI)).reason()).isEqualTo(kept.reason());
        }
    }

    @Test
    void whatSomebodyElseWroteStaysAsItIs() {
        assertThat(own.of("Nhập lại theo công văn", Locale.ENGLISH)).isEqualTo("Nhập lại theo công văn");
    }

    private static UnitFigure figure(String reason) {
        return new UnitFigure(
                new MeasureKey("qd-781", "3"),
                new FigurePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)),
                UUID.randomUUID(),
                FigureSource.AUTOMATIC,
                FigureStatus.REVISED,
                1,
                BigDecimal.ONE,
                BigDecimal.ONE,
                null,
                FigureVerdict.MET,
                false,
                reason,
                null,
                Instant.EPOCH);
    }
}
