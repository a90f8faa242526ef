package vn.hoitu.editorial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.text.VietnameseText;

/** A message as it is kept: its words and the people it names. */
record CommentWords(String text, List<CommentThreadView.MentionView> mentions) {

    static final int MOST_CHARACTERS = 5_000;
    static final int MOST_MENTIONS = 20;

    /**
     * @param staff everybody who works for the agency
     * @param readers those of them who may read the piece
     */
    static Outcome<CommentWords> of(
            @Nullable String text,
            @Nullable List<@Nullable UUID> mentions,
            List<Directory.Colleague> staff,
            List<Directory.Colleague> readers) {
        List<FieldProblem> problems = new ArrayList<>();
        String words = text == null ? "" : clean(text);
        if (words.isEmpty()) {
            problems.add(FieldProblem.of("text", "required"));
        } else if (words.length() > MOST_CHARACTERS) {
            problems.add(new FieldProblem("text", "too-long", Map.of("limit", MOST_CHARACTERS)));
        }
        List<@Nullable UUID> named = mentions == null ? List.of() : mentions;
        if (named.size() > MOST_MENTIONS) {
            problems.add(new FieldProblem("mentions", "too-many", Map.of("limit", MOST_MENTIONS)));
        } else {
            problems.addAll(unreachable(named, staff, readers));
        }
        return problems.isEmpty()
                ? Outcome.done(new CommentWords(words, known(named, readers)))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private static List<FieldProblem> unreachable(
            List<@Nullable UUID> named, List<Directory.Colleague> staff, List<Directory.Colleague> readers) {
        Set<UUID> mayRead = ids(readers);
        Set<UUID> works = ids(staff);
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            UUID person = named.get(i);
            if (person == null || !works.contains(person)) {
                problems.add(FieldProblem.of("mentions[" + i + "]", "unknown-colleague"));
            } else if (!mayRead.contains(person)) {
                problems.add(FieldProblem.of("mentions[" + i + "]", "may-not-read"));
            }
        }
        return problems;
    }

    private static List<CommentThreadView.MentionView> known(
            List<@Nullable UUID> named, List<Directory.Colleague> readers) {
        Map<UUID, String> names =
                readers.stream().collect(Collectors.toMap(c -> c.person().value(), Directory.Colleague::name));
        List<CommentThreadView.MentionView> known = new ArrayList<>();
        for (UUID person : new LinkedHashSet<>(named)) {
            if (person != null) {
                known.add(new CommentThreadView.MentionView(person, names.getOrDefault(person, "")));
            }
        }
        return known;
    }

    private static Set<UUID> ids(List<Directory.Colleague> people) {
        return people.stream().map(c -> c.person().value()).collect(Collectors.toSet());
    }

    /** Signs that no person types and no screen shows are left out. */
    private static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(point -> {
            if (point == '\n' || point == '\t' || !Character.isISOControl(point)) {
                kept.appendCodePoint(point);
            }
        });
        return VietnameseText.nfc(kept.toString()).strip();
    }
}
