package vn.hoitu.editorial.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** A line of a list as somebody wants it. */
record EntryWish(
        @Nullable String list,
        @Nullable String words,
        @Nullable Boolean folded,
        @Nullable String level,
        @Nullable String advice) {

    static final int MOST_WORDS_CHARACTERS = 160;
    static final int MOST_ADVICE_CHARACTERS = 500;

    Outcome<CheckEntry> read(UUID id, int version) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<EntryList> of = list == null ? Optional.empty() : EntryList.of(list);
        if (of.isEmpty()) {
            problems.add(FieldProblem.of("list", "unknown"));
        }
        Words.problem(words, "words", MOST_WORDS_CHARACTERS).ifPresent(problems::add);
        if (problems.isEmpty() && Token.of(Words.tidy(words)).isEmpty()) {
            problems.add(FieldProblem.of("words", "required"));
        }
        Words.tooLong(advice, "advice", MOST_ADVICE_CHARACTERS).ifPresent(problems::add);
        Optional<CheckLevel> read =
                CheckLevel.of(level == null ? "warn" : level).filter(l -> l != CheckLevel.OFF);
        if (read.isEmpty()) {
            problems.add(FieldProblem.of("level", "unknown"));
        }
        return problems.isEmpty()
                ? Outcome.done(new CheckEntry(
                        id,
                        of.orElseThrow(),
                        Words.tidy(words),
                        Boolean.TRUE.equals(folded),
                        read.orElseThrow(),
                        Words.tidy(advice),
                        version))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }
}
