package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.testing.Days;

/** New decisions come in as data: looked at first, taken in from their day on, and never over what was there. */
class ProgrammeShelfTests extends ShelfWorld {

    @Test
    void everyInstallationHasTheFoundingProgrammesOnce() {
        shelf.found(OPERATOR);
        shelf.found(OPERATOR);

        assertThat(reading.all(OPERATOR, null, null).orThrow())
                .extracting(Edition::programme)
                .contains("qd-781", "bnv", "yen-bai", "ttxvn", "btc");
        assertThat(reading.history(OPERATOR, "qd-781").orThrow()).hasSize(1);
    }

    @Test
    void everyPartThatALaterDecisionChangesIsShownBeforeItIsTakenIn() {
        String code = copyOfTheNational("8");
        for (String[] part : List.of(
                new String[] {"\"counts\":\"organization\"", "\"counts\":\"person\""},
                new String[] {"\"obligor\":\"indicator-unit\"", "\"obligor\":\"ministries-provinces-governing-bodies\""
                },
                new String[] {"\"figures\",\"half-year-trend\"", "\"figures\""},
                new String[] {"\"scope\":\"nation\"", "\"scope\":\"ministry\""},
                new String[] {"\"place\":\"", "\"place\":\"x "})) {
            assertThat(taken(changed(code, part[0], part[1]), "2025-06-01", "Thử", true)
                            .changes())
                    .as(part[1])
                    .isNotEmpty();
        }
    }

    @Test
    void aLaterDecisionTakesOverOnItsDayAndTheEarlierOneStaysToBeAsked() {
        String code = copyOfTheNational("7");
        ProgrammeBook raised = changed(code, "\"part\":70", "\"part\":75");

        var looked = taken(raised, "2025-06-01", "Quyết định nâng mục tiêu", true);
        var done = taken(raised, "2025-06-01", "Quyết định nâng mục tiêu", false);

        assertThat(looked.edition()).isNull();
        assertThat(looked.changes()).anySatisfy(c -> {
            assertThat(c.subject() + " " + c.place()).isEqualTo("target 1 · 2025");
            assertThat(c.before()).startsWith("70/100");
            assertThat(c.after()).startsWith("75/100");
        });
        assertThat(done.edition()).isEqualTo(2);
        assertThat(partOf(code, LocalDate.of(2025, 5, 31))).isEqualTo(70);
        assertThat(partOf(code, LocalDate.of(2025, 6, 1))).isEqualTo(75);
    }

    @Test
    void wordsAgainstAFigureAreConfirmedBeforeTheyAreTakenInAsTheyAre() {
        String code = copyOfTheNational("11");
        ProgrammeBook misprint = changed(code, "\"part\":70", "\"part\":50");
        LocalDate from = Days.today().plusDays(1);

        Refusal unconfirmed =
                refusal(shelf.take(OPERATOR, misprint, new ProgrammeShelf.Wish(from, "sửa", false, false)));
        shelf.take(OPERATOR, misprint, new ProgrammeShelf.Wish(from, "sửa", false, true))
                .orThrow();

        assertThat(unconfirmed.code()).isEqualTo("programme-to-confirm");
        assertThat(unconfirmed.fields())
                .extracting(FieldProblem::field)
                .containsExactly("indicators[0].targets[2].part");
        assertThat(partOf(code, from)).isEqualTo(50);
    }

    @Test
    void takingInTheSameFileAgainChangesNothing() {
        String code = copyOfTheNational("9");

        var again = taken(changed(code, "\"part\":70", "\"part\":70"), "2026-01-01", "lần nữa", false);

        assertThat(again.known()).isTrue();
        assertThat(reading.history(OPERATOR, code).orThrow()).hasSize(1);
    }

    @Test
    void onlyTheOperatorTakesInAndReportersDoNotRead() {
        Actor overseer = actor(Role.OVERSEER);
        Actor reporter = actor(Role.REPORTER);

        assertThat(refusal(shelf.take(overseer, shelf.founding("bnv"), new ProgrammeShelf.Wish(null, "x", true, false)))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(reading.all(overseer, null, null).orThrow()).isNotEmpty();
        assertThat(refusal(reading.all(reporter, null, null)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    private static Actor actor(Role role) {
        return new Actor(
                new PersonId(UUID.randomUUID()),
                "Nguyễn Văn Thử",
                java.util.Locale.forLanguageTag("vi"),
                Set.of(new Grant(UUID.randomUUID(), role)),
                null,
                null,
                "127.0.0.1");
    }
}
