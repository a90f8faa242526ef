package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.Outcome;

/** What a unit declares with proof stands beside what was worked out, and a body above it decides about it. */
class DeclarationTests extends DeclarationWorld {

    @Test
    void aDeclarationStandsWhereFactsDoNotSufficeAndIsOfficialOnceAccepted() throws IOException {
        evidence.workOut(Actor.program("test"), paper, Q1_2025, null);
        assertThat(standing(LEVEL).verdict()).isEqualTo(FigureVerdict.INSUFFICIENT);

        UUID id = declare(LEVEL, dossier("met")).orThrow();

        assertThat(standing(LEVEL).source()).isEqualTo(FigureSource.DECLARED);
        assertThat(standing(LEVEL).status()).isEqualTo(FigureStatus.PROVISIONAL);
        assertThat(standing(LEVEL).proof()).isEqualTo(id);
        assertThat(queue.waiting(overseer).orThrow())
                .extracting(w -> w.declaration().id())
                .contains(id);
        decisions.review(paper, overseer, id, 1, true, null).orThrow();
        assertThat(standing(LEVEL).status()).isEqualTo(FigureStatus.OFFICIAL);
        assertThat(standing(LEVEL).part()).isEqualByComparingTo("1");
        assertThat(found(id).state()).isEqualTo(Declaration.ACCEPTED);
        assertThat(tenancy.system(() -> declarations.steps(id)))
                .extracting(Declaration.Step::state)
                .containsExactly("submitted", "accepted");
        assertThat(reading.vintages(LEVEL, Q1_2025, paper.value()))
                .extracting(UnitFigure::source)
                .contains(FigureSource.AUTOMATIC, FigureSource.DECLARED);
    }

    @Test
    void whatIsReturnedCountsNoMoreAndSaysWhy() throws IOException {
        UUID id = declare(LEVEL, dossier("met")).orThrow();

        assertThat(decisions.review(paper, overseer, id, 1, false, " ")).isInstanceOf(Outcome.Refused.class);
        assertThat(fields(decisions.review(paper, overseer, id, 1, null, "Đồng ý")))
                .as("a review says what it decides")
                .containsExactly("accept");
        decisions
                .review(paper, overseer, id, 1, false, "Quyết định phê duyệt đã hết hiệu lực")
                .orThrow();

        assertThat(reading.ofUnit(paper.value(), List.of(Q1_2025)))
                .filteredOn(f -> f.source() == FigureSource.DECLARED)
                .isEmpty();
        assertThat(reading.vintages(LEVEL, Q1_2025, paper.value()))
                .last()
                .extracting(UnitFigure::reason)
                .isEqualTo("Quyết định phê duyệt đã hết hiệu lực");
        UUID again = declare(LEVEL, dossier("met")).orThrow();
        assertThat(standing(LEVEL).proof()).isEqualTo(again);
    }

    @Test
    void theUnitTakesItBackWithAReasonAndDeclaresAnewOverAnEarlierOne() throws IOException {
        UUID first = declare(LEVEL, dossier("met")).orThrow();
        UUID second = declare(LEVEL, dossier("not-met")).orThrow();
        assertThat(found(first).state()).isEqualTo(Declaration.REPLACED);
        assertThat(standing(LEVEL).verdict()).isEqualTo(FigureVerdict.NOT_MET);

        assertThat(decisions.withdraw(paper, secretary, second, 1, "")).isInstanceOf(Outcome.Refused.class);
        decisions.withdraw(paper, secretary, second, 1, "Khai nhầm kỳ").orThrow();

        assertThat(found(second).state()).isEqualTo(Declaration.WITHDRAWN);
        assertThat(decisions.withdraw(paper, secretary, first, 2, "Khai nhầm kỳ"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(reading.ofUnit(paper.value(), List.of(Q1_2025)))
                .filteredOn(f -> f.source() == FigureSource.DECLARED)
                .isEmpty();
    }

    @Test
    void anAcceptedValueIsRevisedByALaterDeclarationAndNeverMadeProvisionalAgain() throws IOException {
        UUID first = declare(LEVEL, dossier("met")).orThrow();
        decisions.review(paper, overseer, first, 1, true, "Đủ hồ sơ").orThrow();

        UUID second = declare(LEVEL, dossier("not-met")).orThrow();

        assertThat(standing(LEVEL).status()).isEqualTo(FigureStatus.OFFICIAL);
        assertThat(standing(LEVEL).proof()).isEqualTo(first);
        assertThat(found(first).state()).isEqualTo(Declaration.ACCEPTED);
        decisions.review(paper, overseer, second, 1, true, null).orThrow();
        assertThat(standing(LEVEL).status()).isEqualTo(FigureStatus.REVISED);
        assertThat(standing(LEVEL).verdict()).isEqualTo(FigureVerdict.NOT_MET);
        assertThat(found(first).state()).isEqualTo(Declaration.REPLACED);
    }

    @Test
    void whatWaitsShowsAsWaitingOnceAnAcceptedOneBeforeItIsTakenBack() throws IOException {
        UUID accepted = declare(LEVEL, dossier("met")).orThrow();
        decisions.review(paper, overseer, accepted, 1, true, null).orThrow();
        UUID waiting = declare(LEVEL, dossier("not-met")).orThrow();

        decisions.withdraw(paper, secretary, accepted, 2, "Hồ sơ hết hiệu lực").orThrow();

        assertThat(standing(LEVEL).proof()).isEqualTo(waiting);
        assertThat(standing(LEVEL).waits()).isTrue();
        assertThat(found(waiting).state()).isEqualTo(Declaration.SUBMITTED);
    }

    @Test
    void theSameDeclaredAgainIsTheValueOfTheNewDeclarationAndGoesWithIt() throws IOException {
        declare(LEVEL, dossier("met")).orThrow();
        UUID again = declare(LEVEL, dossier("met")).orThrow();

        assertThat(standing(LEVEL).proof()).isEqualTo(again);
        decisions.review(paper, overseer, again, 1, false, "Thiếu hồ sơ").orThrow();

        assertThat(reading.ofUnit(paper.value(), List.of(Q1_2025)))
                .filteredOn(f -> f.source() == FigureSource.DECLARED)
                .isEmpty();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDecides() throws Exception {
        UUID id = declare(LEVEL, dossier("met")).orThrow();
        List<Callable<Outcome<UUID>>> both = List.of(
                () -> decisions.review(paper, overseer, id, 1, true, null),
                () -> decisions.review(paper, overseer, id, 1, false, "Thiếu hồ sơ"));

        int done = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(both)) {
                done += answer.get() instanceof Outcome.Done<UUID> ? 1 : 0;
            }
        }

        assertThat(done).isEqualTo(1);
        assertThat(tenancy.system(() -> declarations.steps(id))).hasSize(2);
    }

    @Test
    void onlyTheUnitDeclaresAndOnlyABodyAboveItDecides() throws IOException {
        AgencyId other = newsrooms.aPaper().id();
        Actor foreign = people.aPerson("Người báo khác", other, Role.SECRETARY);
        Actor elsewhere = people.aPerson("Giám sát nơi khác", new AgencyId(UUID.randomUUID()), Role.OVERSEER);
        Actor reporter = people.aPerson("Phóng viên", paper, Role.REPORTER);
        UUID id = declare(LEVEL, dossier("met")).orThrow();

        for (Actor nobody : List.of(foreign, elsewhere, reporter, overseer)) {
            assertThat(desk.declare(paper, nobody, "qd-781", "7", Q1_2025, dossier("met")))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(decisions.withdraw(paper, nobody, id, 1, "Lý do")).isInstanceOf(Outcome.Refused.class);
        }
        for (Actor nobody : List.of(foreign, elsewhere, reporter, secretary)) {
            assertThat(decisions.review(paper, nobody, id, 1, true, null)).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(proofs.proof(paper, elsewhere, id)).isInstanceOf(Outcome.Refused.class);
        assertThat(queue.waiting(secretary)).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.declare(paper, secretary, "qd-781", "3", Q1_2025, dossier("met")))
                .as("a paper of one press type is not in the denominator of the third indicator")
                .isInstanceOf(Outcome.Refused.class);
        assertThat(desk.declare(paper, secretary, "qd-781", "99", Q1_2025, dossier("met")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(found(id).state()).isEqualTo(Declaration.SUBMITTED);
    }
}
