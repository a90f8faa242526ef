package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.strategy.programme.BookFinding;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** A decision may reach into the past, but not before itself; what that changes is said and confirmed. */
class BackDatingTests extends ShelfWorld {

    @Test
    void aDecisionThatBackDatesHoldsForThePastAndWhatWasKnownThenCanStillBeAsked() {
        String code = copyOfTheNational("8");
        taken(changed(code, "\"part\":70", "\"part\":75"), "2025-06-01", "nâng", false);
        var before = reading.one(OPERATOR, code, 2, null, null).orThrow().recordedAt();

        var back = taken(changed(code, "\"part\":70", "\"part\":72"), "2024-01-01", "hồi tố", false);

        assertThat(back.backdated()).isTrue();
        assertThat(partOf(code, LocalDate.of(2024, 6, 1))).isEqualTo(72);
        assertThat(partOf(code, LocalDate.of(2025, 6, 1))).isEqualTo(75);
        assertThat(reading.one(OPERATOR, code, null, LocalDate.of(2024, 6, 1), before)
                        .orThrow()
                        .number())
                .isEqualTo(1);
    }

    @Test
    void whatADecisionThatBackDatesChangesIsSaidInWordsAndConfirmed() {
        String code = copyOfTheNational("10");
        ProgrammeBook other = changed(code, "94%\",\"part\":94", "95%\",\"part\":95");
        var wish = new ProgrammeShelf.Wish(LocalDate.of(2024, 1, 1), "hồi tố", false, false);

        var looked = taken(other, "2024-01-01", "hồi tố", true);
        Refusal unconfirmed = refusal(shelf.take(OPERATOR, other, wish));

        assertThat(looked.findings())
                .filteredOn(BookFinding::asks)
                .extracting(BookFinding::path, BookFinding::code)
                .containsExactly(tuple("validFrom", "back-dated"));
        assertThat(inWords(looked, "field.back-dated"))
                .contains("từ 01/01/2024 đến")
                .contains("thay cho ấn bản 1.");
        assertThat(unconfirmed.code()).isEqualTo("programme-to-confirm");
        assertThat(unconfirmed.fields()).extracting(FieldProblem::field).containsExactly("validFrom");
        assertThat(reading.history(OPERATOR, code).orThrow()).hasSize(1);
        assertThat(taken(other, "2024-01-01", "hồi tố", false).edition()).isEqualTo(2);
    }

    @Test
    void nothingHoldsBeforeItsDecisionOrOutsideOfThisTime() {
        ProgrammeBook book = shelf.founding("qd-781");

        for (String day : List.of("1800-01-01", "1945-09-01", "2101-01-01")) {
            assertThat(refusal(shelf.take(
                                    OPERATOR, book, new ProgrammeShelf.Wish(LocalDate.parse(day), "x", true, true)))
                            .fields())
                    .as(day)
                    .extracting(FieldProblem::field, FieldProblem::code)
                    .containsExactly(tuple("validFrom", "day-of-no-decision"));
        }
        assertThat(refusal(shelf.take(
                                OPERATOR, book, new ProgrammeShelf.Wish(LocalDate.of(2023, 5, 7), "x", true, true)))
                        .fields())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("validFrom", "before-the-decision"));
    }

    private String inWords(ProgrammeShelf.Taken taken, String key) {
        return taken.findings().stream()
                .filter(f -> key.endsWith(f.code()))
                .map(f -> texts.text(key, f.values(), VIETNAMESE))
                .findFirst()
                .orElseThrow();
    }
}
