package vn.hoitu.editorial;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.document.Authorship;

/** A text of a piece with who wrote which part of it. */
record AuthorshipView(
        KeptTexts.MomentView text,

        @Schema(types = "object", additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
        RawDocument document,

        List<WriterView> people,
        List<WrittenPassageView> passages) {

    /** Colours that can be told apart beside each other; the same number as people have with their carets. */
    static final int MOST_COLOURS = 12;

    /**
     * @param personId nobody for what came from another system, then the name says from where
     * @param share of the characters, 0 to 1
     */
    record WriterView(@Nullable UUID personId, String name, int colour, int characters, double share) {}

    /**
     * A stretch of text by one person.
     *
     * @param from position in the document
     * @param person place in the list of people
     * @param firstAt when the oldest character of it was written
     */
    record WrittenPassageView(int from, int to, int person, Instant firstAt, Instant lastAt) {}

    static AuthorshipView of(KeptTexts.Moment text, WritingRecord.Told told) {
        List<WriterView> people = people(told);
        List<WrittenPassageView> passages = new ArrayList<>();
        for (Authorship.Run run : told.authorship().runs()) {
            WritingRecord.Hand hand = told.hand(run.stamp());
            int person = place(people, hand);
            WrittenPassageView last = passages.isEmpty() ? null : passages.getLast();
            if (last != null && last.to() == run.from() && last.person() == person) {
                passages.removeLast();
                passages.add(new WrittenPassageView(
                        last.from(),
                        run.to(),
                        person,
                        earlier(last.firstAt(), hand.at()),
                        later(last.lastAt(), hand.at())));
            } else {
                passages.add(new WrittenPassageView(run.from(), run.to(), person, hand.at(), hand.at()));
            }
        }
        return new AuthorshipView(text.view(), new RawDocument(text.document()), people, passages);
    }

    /** Most in the text first. */
    private static List<WriterView> people(WritingRecord.Told told) {
        Map<Optional<UUID>, Integer> characters = new LinkedHashMap<>();
        Map<Optional<UUID>, String> names = new LinkedHashMap<>();
        told.authorship().surviving().forEach((stamp, count) -> {
            WritingRecord.Hand hand = told.hand(stamp);
            characters.merge(Optional.ofNullable(hand.person()), count, Integer::sum);
            names.put(Optional.ofNullable(hand.person()), hand.name());
        });
        int all = Math.max(1, characters.values().stream().mapToInt(n -> n).sum());
        List<WriterView> people = new ArrayList<>();
        characters.entrySet().stream()
                .sorted(Map.Entry.<Optional<UUID>, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> people.add(new WriterView(
                        entry.getKey().orElse(null),
                        names.getOrDefault(entry.getKey(), ""),
                        people.size() % MOST_COLOURS,
                        entry.getValue(),
                        (double) entry.getValue() / all)));
        return people;
    }

    private static int place(List<WriterView> people, WritingRecord.Hand hand) {
        for (int i = 0; i < people.size(); i++) {
            if (java.util.Objects.equals(people.get(i).personId(), hand.person())) {
                return i;
            }
        }
        throw new IllegalStateException("Whoever wrote a passage is among the writers");
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
