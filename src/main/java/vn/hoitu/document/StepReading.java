package vn.hoitu.document;

/** What comes of reading a step: the step, or why it is refused. */
public sealed interface StepReading {
    record Read(Step step) implements StepReading {}

    record Refused(DocumentProblem problem) implements StepReading {
        /** Stable, as in {@link DocumentRule#code}. */
        public String code() {
            return problem.code();
        }

        /** Where in the step's JSON, as in {@code /slice/content/0/attrs/level}. */
        public String path() {
            return problem.path();
        }
    }
}
