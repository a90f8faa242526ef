package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import vn.hoitu.shared.problem.Outcome;

/** Which numbers a unit may declare, and what they have to say beside a yes or a no. */
class DeclaredNumbersTests extends DeclarationWorld {

    @Test
    void aNumeratorAboveItsDenominatorIsRefusedAndPeopleAreDeclaredAsNumbers() throws IOException {
        assertThat(fields(declare(TRAINED, people(93, 92)))).containsExactly("part");
        assertThat(fields(declare(TRAINED, people(-1, 0)))).containsExactly("part", "whole");

        declare(TRAINED, people(37, 92)).orThrow();

        assertThat(standing(TRAINED).verdict()).isEqualTo(FigureVerdict.NONE);
        assertThat(standing(TRAINED).part()).isEqualByComparingTo("37");
        assertThat(standing(TRAINED).whole()).isEqualByComparingTo("92");
    }

    @Test
    void aNumberThatNothingRealCountsIsRefused() throws IOException {
        for (String number : List.of("1e200000", "1e130000", "1e18", "0.0000001", "1e2147483647")) {
            assertThat(fields(declare(TRAINED, people(new BigDecimal(number), new BigDecimal(number)))))
                    .as(number)
                    .containsExactly("part", "whole");
        }
        declare(TRAINED, people(new BigDecimal("999999999999999999.0"), new BigDecimal("999999999999999999")))
                .orThrow();
    }

    @Test
    void peopleAreCountedOneByOneAndOfNobodyThereIsNoShare() throws IOException {
        assertThat(problems(declare(TRAINED, people(new BigDecimal("36.5"), new BigDecimal("92")))))
                .containsExactly(tuple("part", "counted-one-by-one"));
        assertThat(problems(declare(TRAINED, people(0, 0)))).containsExactly(tuple("whole", "denominator-zero"));
        assertThat(problems(declare(TRAINED, people(-1, 92)))).containsExactly(tuple("part", "not-negative"));
        assertThat(problems(declare(TRAINED, answered("met", "37", "92"))))
                .containsExactly(tuple("verdict", "numbers-not-yes-or-no"));

        declare(TRAINED, people(new BigDecimal("37.0"), new BigDecimal("92"))).orThrow();
    }

    @Test
    void numbersBesideAYesOrANoMustSayTheSameAndAreNeverDroppedInSilence() throws IOException {
        for (String part : List.of("2", "-1", "1e300", "0", "0.5")) {
            assertThat(problems(declare(LEVEL, answered("met", part, "1"))))
                    .as(part)
                    .containsExactly(tuple("part", "part-of-yes-or-no"));
        }
        assertThat(problems(declare(LEVEL, answered("not-met", "1", null))))
                .containsExactly(tuple("part", "part-of-yes-or-no"));
        for (String whole : List.of("0", "-1", "2", "1e300")) {
            assertThat(problems(declare(LEVEL, answered("met", "1", whole))))
                    .as(whole)
                    .containsExactly(tuple("whole", "whole-of-yes-or-no"));
        }
        assertThat(problems(declare(LEVEL, answered("perhaps", null, null))))
                .containsExactly(tuple("verdict", "yes-or-no"));

        declare(LEVEL, answered("not-met", "0", "1.0")).orThrow();

        assertThat(standing(LEVEL).part()).isEqualByComparingTo("0");
        assertThat(standing(LEVEL).whole()).isEqualByComparingTo("1");
    }

    private static List<Tuple> problems(Outcome<UUID> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<UUID>) outcome)
                .refusal().fields().stream()
                        .map(f -> tuple(f.field(), f.code()))
                        .toList();
    }

    private static DeclarationWish answered(String verdict, @Nullable String part, @Nullable String whole) {
        return new DeclarationWish(
                verdict,
                part == null ? null : new BigDecimal(part),
                whole == null ? null : new BigDecimal(whole),
                "Theo hồ sơ.",
                null,
                null,
                null,
                "ho-so.pdf",
                new ByteArrayResource(PDF));
    }

    private static DeclarationWish people(int part, int whole) {
        return people(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static DeclarationWish people(BigDecimal part, BigDecimal whole) {
        return new DeclarationWish(
                null,
                part,
                whole,
                "Theo danh sách lớp.",
                null,
                null,
                null,
                "danh-sach.pdf",
                new ByteArrayResource(PDF));
    }
}
