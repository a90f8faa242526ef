package vn.hoitu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The seeded part of {@code ./bench document}, which runs many more. */
class StepDifferentialTests {
    private static final long SEED = 20261122;
    private static final int CASES = 6_000;

    @Test
    void everyStepDoesWhatItDoesInTheEditor() throws Exception {
        OriginalCases.Outcome outcome = OriginalCases.compare(SEED, CASES);

        System.out.println(
                outcome.cases() + " cases compared with prosemirror-transform, " + outcome.wrong() + " differ");
        assertThat(outcome.mismatches()).isEmpty();
        assertThat(outcome.cases()).isEqualTo(CASES);
    }
}
